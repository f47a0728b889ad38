using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// A day by its name. Bare or with "this" it is the first one from today on, today included; "next" is the one of the
/// next calendar week (most of what people write agrees, and all of it is flagged); "coming" and "suivant" the first
/// after today; "en huit", "Friday week" a week after the bare name.
/// </summary>
internal static class Weekday
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        Match.Longest(ReadInWeek(line, at), ReadAfterWeek(line, at), ReadName(line, at, lead));

    /// <summary>"mercredi de la semaine prochaine".</summary>
    private static Match<Days>? ReadInWeek(Line line, int at) =>
        line.Words.Weekdays.Read(line, at) is { } name && Week.Read(line, line.Skip(name.End, line.Words.Connectors)) is { } week
            ? new Match<Days>(Pick(week.Value, name.Value), week.End)
            : null;

    /// <summary>"next week on Wednesday".</summary>
    private static Match<Days>? ReadAfterWeek(Line line, int at)
    {
        if (Week.Read(line, at) is not { } week) return null;
        var from = line[week.End].Is("le") || line[week.End].Is("on") ? week.End + 1 : week.End;
        return line.Words.Weekdays.Read(line, from) is { } name ? new Match<Days>(Pick(week.Value, name.Value), name.End) : null;
    }

    private static Match<Days>? ReadName(Line line, int at, Lead lead)
    {
        var before = line.Words.Whiches.Read(line, at);
        var from = before?.End ?? at;
        if (line.Words.Weekdays.Read(line, from) is not { } name) return null;
        var after = line.Words.Whiches.Read(line, name.End);
        if (before?.Value is Which.Past || after?.Value is Which.Past) return null;
        if (before is null && after is null && ReadWeeksLater(line, name) is { } later) return later;
        var isDay = !name.Value.AlsoWord || before is not null || IsAnnounced(line, lead)
            || Company.IsAlone(line, at, name.End) || ClockTime.Read(line, name.End) is not null;
        return isDay ? new Match<Days>(Find(line.Today, name.Value.Day, after?.Value ?? before?.Value), after?.End ?? name.End) : null;
    }

    private static bool IsAnnounced(Line line, Lead lead) =>
        lead.HasFlag(Lead.Limit) || (line.Language is Language.English && lead is Lead.On);

    private static Match<Days>? ReadWeeksLater(Line line, Match<WeekdayWord> name)
    {
        var day = Occurrences.OnOrAfter(line.Today, name.Value.Day);
        if (line[name.End].Is("week")) return new Match<Days>(Days.On(day.PlusDays(7)), name.End + 1);
        if (!line[name.End].Is("en") || Numeral.ReadCardinal(line, name.End + 1) is not { Value.Value: 8 or 15 } number) return null;
        return new Match<Days>(Days.On(day.PlusDays(number.Value.Value - 1)), number.End);
    }

    private static Days Find(LocalDate today, IsoDayOfWeek weekday, Which? which) => which switch
    {
        Which.Next => Days.On(Days.WeekOf(today.PlusWeeks(1)).First.PlusDays((int)weekday - 1), Ambiguity.NextWeekday),
        Which.Coming => Days.On(Occurrences.After(today, weekday)),
        Which.AfterNext => Days.On(Occurrences.After(today, weekday).PlusWeeks(1), Ambiguity.NextWeekday),
        _ => Days.On(Occurrences.OnOrAfter(today, weekday), today.DayOfWeek == weekday ? Ambiguity.SameWeekday : Ambiguity.None),
    };

    private static Days Pick(Days week, WeekdayWord name) => Days.On(week.First.PlusDays((int)name.Day - 1));
}
