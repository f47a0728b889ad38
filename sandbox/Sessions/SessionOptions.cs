using System.CommandLine;
using System.CommandLine.Completions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>The options by which a session is named on the command line.</summary>
internal sealed class SessionOptions
{
    private static readonly Dictionary<string, Locale> Locales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fr"] = Locale.FrenchFrance, ["fr-FR"] = Locale.FrenchFrance, ["fr-CA"] = Locale.FrenchCanada, ["en"] = Locale.English,
    };

    private static readonly Dictionary<string, AddressForm> Addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vous"] = AddressForm.Formal, ["tu"] = AddressForm.Familiar,
    };

    private readonly Option<string> _calendar = Required("--calendar", "FILE.ics", "The appointment, as exported from Outlook, Google Calendar or Apple Calendar.");
    private readonly Option<string> _notes = Required("--notes", "FILE", "Your typed notes: .md, .txt or .html.");
    private readonly Option<string?> _transcript = Optional("--transcript", "FILE.vtt", "The meeting's transcript, as downloaded from Teams.");
    private readonly Option<string?> _uid = Optional("--event", "UID", "Which appointment, where the file has several.");
    private readonly Option<string?> _occurrence = Optional("--occurrence", "DATE", "Which occurrence of a series, by its day (2026-12-01) or its day and hour (2026-12-01T14:30).");
    private readonly Option<string?> _language = OneOf("--language", Locales.Keys, "The language of the mails [default: that of the notes]");
    private readonly Option<string?> _address = OneOf("--address", Addresses.Keys, "How the two people address each other [default: vous]");
    private readonly Option<string?> _me = Optional("--me", "EMAIL", "The mentee, whose notes these are [default: the organizer]");
    private readonly Option<string?> _mentor = Optional("--mentor", "EMAIL", "The mentor [default: the only other attendee who is not a room]");
    private readonly Option<string?> _zone = Optional("--mentor-zone", "ZONE", "The mentor's time zone, such as America/Montreal or Eastern Standard Time.");
    private readonly Option<string> _folder = Required("--out", "DIR", "Where to write brief.eml, progress-note.eml, recap.eml and outcome.json.");

    public IEnumerable<Option> All => [_calendar, _notes, _transcript, _uid, _occurrence, _language, _address, _me, _mentor, _zone, _folder];

    public SessionArguments Read(ParseResult parsed) => new()
    {
        Calendar = parsed.GetRequiredValue(_calendar),
        Notes = parsed.GetRequiredValue(_notes),
        Transcript = parsed.GetValue(_transcript),
        Event = parsed.GetValue(_uid),
        Occurrence = parsed.GetValue(_occurrence),
        Locale = parsed.GetValue(_language) is { } locale ? Locales[locale] : null,
        Address = parsed.GetValue(_address) is { } form ? Addresses[form] : AddressForm.Formal,
        Me = parsed.GetValue(_me),
        Mentor = parsed.GetValue(_mentor),
        MentorZone = parsed.GetValue(_zone),
        Out = parsed.GetRequiredValue(_folder),
    };

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
