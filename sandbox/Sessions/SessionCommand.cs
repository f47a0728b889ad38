using System.CommandLine;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>The <c>session</c> command: from an appointment and a page of notes to a brief, a progress note and a recap.</summary>
internal static class SessionCommand
{
    public static Command Create(TextWriter error)
    {
        var options = new SessionOptions();
        var command = new Command("session", """
            Writes a brief for the mentee, a progress note and a recap for the mentor, from an appointment and a page of notes.
            The mails open in Outlook as drafts; nothing is sent. outcome.json holds what was understood, each item with its source.
            """);
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => SessionRun.ExecuteAsync(options.Read(parsed), parsed.InvocationConfiguration.Output, error, cancellation));
        return command;
    }
}
