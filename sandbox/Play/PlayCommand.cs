using System.CommandLine;
using MentorOutlook.Sandbox.Sessions;

namespace MentorOutlook.Sandbox.Play;

/// <summary>The <c>play</c> command: the same as <c>session</c>, by the real service at work on a simulated Microsoft 365.</summary>
internal static class PlayCommand
{
    public static Command Create(TextWriter error)
    {
        var options = new SessionOptions();
        var traffic = new Option<string?>("--traffic") { HelpName = "FILE", Description = "Where to write each request and answer between the service and Microsoft 365, as one JSON line." };
        var command = new Command("play", """
            Puts the appointment into a simulated mailbox, types the notes, moves the clock, and lets the real service find and do
            everything over HTTP. Writes the same four files as session, from what then lies in the mailbox and in To Do.
            """) { traffic };
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => PlayRun.ExecuteAsync(options.Read(parsed), parsed.GetValue(traffic), parsed.InvocationConfiguration.Output, error, cancellation));
        return command;
    }
}
