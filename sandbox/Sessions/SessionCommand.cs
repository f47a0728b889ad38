using System.CommandLine;
using System.CommandLine.Completions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>The <c>session</c> command: from an appointment and a page of notes to a brief, a progress note and a recap.</summary>
internal static class SessionCommand
{
    private static readonly Dictionary<string, Locale> Locales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fr"] = Locale.FrenchFrance, ["fr-FR"] = Locale.FrenchFrance, ["fr-CA"] = Locale.FrenchCanada, ["en"] = Locale.English,
    };

    private static readonly Dictionary<string, AddressForm> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vous"] = AddressForm.Formal, ["tu"] = AddressForm.Familiar,
    };

    public static Command Create(TextWriter error)
    {
        var calendar = Required("--calendar", "FILE.ics", "The appointment, as exported from Outlook, Google Calendar or Apple Calendar.");
        var notes = Required("--notes", "FILE", "Your typed notes: .md, .txt or .html.");
        var transcript = Optional("--transcript", "FILE.vtt", "The meeting's transcript, as downloaded from Teams.");
        var uid = Optional("--event", "UID", "Which appointment, where the file has several.");
        var occurrence = Optional("--occurrence", "DATE", "Which occurrence of a series, by its day (2026-12-01) or its day and hour (2026-12-01T14:30).");
        var language = OneOf("--language", Locales.Keys, "The language of the mails [default: that of the notes]");
        var address = OneOf("--address", Addresses.Keys, "How the two people address each other [default: vous]");
        var me = Optional("--me", "EMAIL", "The mentee, whose notes these are [default: the organizer]");
        var mentor = Optional("--mentor", "EMAIL", "The mentor [default: the only other attendee who is not a room]");
        var zone = Optional("--mentor-zone", "ZONE", "The mentor's time zone, such as America/Montreal or Eastern Standard Time.");
        var folder = Required("--out", "DIR", "Where to write brief.eml, progress-note.eml, recap.eml and outcome.json.");

        var command = new Command("session", """
            Writes a brief for the mentee, a progress note and a recap for the mentor, from an appointment and a page of notes.
            The mails open in Outlook as drafts; nothing is sent. outcome.json holds what was understood, each item with its source.
            """)
        {
            calendar, notes, transcript, uid, occurrence, language, address, me, mentor, zone, folder,
        };
        command.SetAction((parsed, cancellation) => SessionRun.ExecuteAsync(
            new SessionArguments
            {
                Calendar = parsed.GetRequiredValue(calendar),
                Notes = parsed.GetRequiredValue(notes),
                Transcript = parsed.GetValue(transcript),
                Event = parsed.GetValue(uid),
                Occurrence = parsed.GetValue(occurrence),
                Locale = parsed.GetValue(language) is { } locale ? Locales[locale] : null,
                Address = parsed.GetValue(address) is { } form ? Addresses[form] : AddressForm.Formal,
                Me = parsed.GetValue(me),
                Mentor = parsed.GetValue(mentor),
                MentorZone = parsed.GetValue(zone),
                Out = parsed.GetRequiredValue(folder),
            },
            parsed.InvocationConfiguration.Output,
            error,
            cancellation));
        return command;
    }

    private static Option<string> Required(string name, string value, string description) =>
        NotEmpty(new Option<string>(name) { HelpName = value, Description = description, Required = true });

    private static Option<string?> Optional(string name, string value, string description) =>
        NotEmpty(new Option<string?>(name) { HelpName = value, Description = description });

    private static Option<T> NotEmpty<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"{option.Name} has an empty value");
        });
        return option;
    }

    private static Option<string?> OneOf(string name, IEnumerable<string> values, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.Validators.Add(result =>
        {
            var given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (!values.Contains(given, StringComparer.OrdinalIgnoreCase)) result.AddError($"{name} {given} is not one of {string.Join(", ", values)}");
        });
        option.CompletionSources.Add(_ => values.Select(value => new CompletionItem(value)));
        return option;
    }
}
