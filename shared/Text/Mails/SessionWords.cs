using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Agendas;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Text.Dates;
using NodaTime;

namespace MentorOutlook.Text.Mails;

/// <summary>The fields that templates share, in the words of one session's locale.</summary>
/// <param name="trail">Where the sources of lines are kept; null where nobody asks for them.</param>
internal sealed class SessionWords(Session session, DateWords dates, SourceTrail? trail = null)
{
    private const int LongestSubject = 120;

    private static readonly HashSet<string> QuestionWords =
        ["comment", "que", "quel", "quelle", "quels", "quelles", "qui", "quand", "pourquoi", "ou", "faut", "est", "dois", "combien", "a", "how", "what", "which", "who", "when", "why", "where", "should", "is", "are", "do", "does", "can", "whether"];

    public Session Session => session;

    public bool IsFamiliar => session.Mentorship.Correspondence.Address == AddressForm.Familiar;

    /// <summary>Between the things that one line names.</summary>
    public string Separator => session.Mentorship.Correspondence.Language == Language.French ? " ; " : "; ";

    public string Day => Date(session.Time.Date);

    /// <summary>Day and hour, in both zones where they differ.</summary>
    public string When => dates.When(session.Time, session.Other.Zone, session.Time.Date);

    public string? ShortTime => session.Time.IsAllDay ? null : dates.Time(session.Time.Start.TimeOfDay);

    public int? Minutes => session.Time.IsAllDay || session.Time.Length == Duration.Zero ? null : (int)session.Time.Length.TotalMinutes;

    /// <summary>An hour that was named without a zone.</summary>
    public string Time(LocalTime time) => dates.Time(time);

    /// <summary>Whether the two people's clocks differ on a day.</summary>
    public bool ClocksDiffer(LocalDate date) =>
        session.Other.Zone is { } other && session.Time.Zone.AtStartOfDay(date) is var day && other.GetUtcOffset(day.ToInstant()) != day.Offset;

    public string Date(LocalDate date) => dates.Day(date, session.Time.Date);

    /// <summary>How the mail greets: by civility and family name where formal and known, by given name otherwise.</summary>
    public string? Greeting
    {
        get
        {
            var name = session.Other.Name;
            if (IsFamiliar || name is not { Civility: { } civility, Family: { } family }) return name.Given ?? name.Family;
            return session.Mentorship.Correspondence.Language == Language.French
                ? $"{(civility == Civility.Madame ? "Madame" : "Monsieur")} {family}"
                : $"{(civility == Civility.Madame ? "Ms" : "Mr")} {family}";
        }
    }

    public string? Signature => IsFamiliar ? session.Me.Name.Given ?? session.Me.Name.Full : session.Me.Name.Full;

    /// <summary>What a person is called in a list: the given name, both where the given names are the same, else the address.</summary>
    public string? NameOf(Party? party)
    {
        if (party is not { } who) return null;
        var person = session[who];
        var isShared = string.Equals(session.Me.Name.Given, session.Other.Name.Given, StringComparison.OrdinalIgnoreCase);
        return (isShared ? person.Name.Full : person.Name.Given) ?? person.Name.Full ?? person.Address.Value;
    }

    /// <summary>What stands unseen in front of a line, so that its sources are found again; nothing in a mail.</summary>
    public string Mark(params IReadOnlyList<Source> sources) => trail?.Mark(sources) ?? "";

    public Dictionary<string, object?> Line(NotedItem item) => Line(Sentence(item.Text), item.Source);

    public Dictionary<string, object?> Line(string text, Source source) => new() { ["mark"] = Mark(source), ["text"] = text };

    public Dictionary<string, object?> Action(ActionItem action) => new()
    {
        ["mark"] = Mark(action.Source),
        ["owner"] = NameOf(action.Owner),
        ["task"] = Task(action),
        ["date"] = action.Due?.Date is { } date ? Date(date) : null,
        ["dateWords"] = action.Due is { Date: null } due ? due.Text : null,
    };

    public string Task(ActionItem action)
    {
        var task = OneLine(action.Task).TrimEnd('.', ';', ',', ' ');
        return action.IsQuoted ? Quoted(task) : task;
    }

    public string Quoted(string words) => session.Mentorship.Correspondence.Language == Language.French ? $"« {words} »" : $"“{words}”";

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The task with its day, for a line of several.</summary>
    public string TaskWithDate(ActionItem action) => action.Due?.Date is not { } date
        ? Task(action)
        : session.Mentorship.Correspondence.Language == Language.French ? $"{Task(action)}, pour le {Date(date)}" : $"{Task(action)}, by {Date(date)}";

    /// <summary>When the two meet next, in both zones where the hour is known and they differ.</summary>
    public string Next(NextSession next) => next.Time is { } time
        ? dates.When(AppointmentTime.Timed(At(next.Date, time), At(next.Date, time)), session.Other.Zone, session.Time.Date)
        : Date(next.Date);

    private ZonedDateTime At(LocalDate date, LocalTime time) => session.Time.Zone.AtLeniently(date + time);

    /// <summary>As a sentence: a capital in front, a stop behind.</summary>
    public static string Sentence(string text)
    {
        var stopped = Stopped(text);
        return stopped.Length > 0 && char.IsLower(stopped[0]) ? char.ToUpperInvariant(stopped[0]) + stopped[1..] : stopped;
    }

    /// <summary>The words as they were written, with a stop behind: for the end of a sentence of ours.</summary>
    public static string Stopped(string text)
    {
        var line = OneLine(text);
        return line.Length == 0 || line[^1] is '.' or '?' or '!' or '…' or '»' ? line : line.TrimEnd(':', ';', ',', ' ') + ".";
    }

    /// <summary>After a colon a question does not begin with a capital, unless its first word always has one.</summary>
    public static string Continued(string text)
    {
        var line = OneLine(text).TrimEnd('.', ' ');
        var first = Folding.Fold(line.Split(' ', '-', '\u00A0')[0]);
        return QuestionWords.Contains(first) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }

    public List<Dictionary<string, object?>> AgendaOf(Agenda agenda) =>
    [
        .. agenda.Items.Select((item, i) =>
        {
            var view = Enum.GetValues<AgendaTopic>().ToDictionary(topic => topic.ToString(), topic => (object?)(topic == item.Topic));
            var closesFirst = session.Kind == SessionKind.First && item.Topic == AgendaTopic.NextSteps;
            view["NextSteps"] = item.Topic == AgendaTopic.NextSteps && !closesFirst;
            view["FirstNextSteps"] = closesFirst;
            view["mark"] = Mark(item.Source);
            view["number"] = i + 1;
            view["minutes"] = item.Minutes;
            view["words"] = item.Words is null ? null : Shortened(Sentence(item.Words).TrimEnd('.'));
            return view;
        }),
    ];

    public static string Shortened(string text)
    {
        if (text.Length <= LongestSubject) return text;
        var cut = text.LastIndexOf(' ', LongestSubject);
        return text[..(cut > 0 ? cut : LongestSubject)].TrimEnd(',', ';', ':') + "…";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
