using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// A week, from Monday to Sunday. A week belongs to the month or year that has its Thursday (ISO 8601), which is what
/// "the first week of October" counts. "The week of" a Sunday is the one which that Sunday opens.
/// </summary>
internal static class Week
{
    public static Match<Days>? Read(Line line, int at) => Match.Longest(ReadRelative(line, at), ReadOfDay(line, at), ReadRanked(line, at));

    private static Match<Days>? ReadRelative(Line line, int at) =>
        RelativePeriod.Read(line, at) is { Value.Unit: Unit.Week or Unit.WorkingWeek } week ? new Match<Days>(week.Value.Days, week.End) : null;

    private static Match<Days>? ReadOfDay(Line line, int at)
    {
        if (line.Words.Units.Read(line, at) is not { Value: Unit.Week } unit) return null;
        var opens = line.Words.Anchors.Read(line, unit.End) is { Value: Anchor.Starting } starting ? starting.End : unit.End;
        var from = line.Skip(opens, line.Words.Connectors);
        if (from == unit.End) return null;
        var weekday = line.Words.Weekdays.Read(line, from) is { Value.AlsoWord: false } name
            ? new Match<Days>(Days.On(Occurrences.OnOrAfter(line.Today, name.Value.Day)), name.End)
            : (Match<Days>?)null;
        if (Match.Longest(weekday, Day.ReadWithoutWeek(line, from, Lead.Article | Lead.On)) is not { } day) return null;
        var first = day.Value.First;
        return new Match<Days>(Days.WeekOf(first.DayOfWeek is IsoDayOfWeek.Sunday ? first.PlusDays(1) : first), day.End);
    }

    private static Match<Days>? ReadRanked(Line line, int at)
    {
        if (Rank.Read(line, at) is not { } rank || line.Words.Units.Read(line, rank.End) is not { Value: Unit.Week } unit) return null;
        var from = line.Skip(unit.End, line.Words.Connectors);
        if (from == unit.End || ReadWhole(line, from, rank.Value) is not { } whole) return null;
        return new Match<Days>(Find(whole.Value, rank.Value), whole.End);
    }

    private static Match<Days>? ReadWhole(Line line, int at, Rank rank)
    {
        if (NamedMonth.Read(line, at) is { } month)
        {
            var days = month.Value.DaysFrom(line.Today);
            var isOver = month.Value.Year is null && Find(days, rank).Last < line.Today;
            return new Match<Days>(isOver ? Days.MonthOf(days.First.PlusYears(1)) : days, month.End);
        }

        if (YearAfter.ReadFull(line, at) is { } year) return new Match<Days>(Days.Year(year.Value), year.End);
        return RelativePeriod.Read(line, at, bare: true) is { Value.Unit: Unit.Month or Unit.Quarter or Unit.Year } period
            ? new Match<Days>(period.Value.Days, period.End)
            : null;
    }

    private static Days Find(Days whole, Rank rank) =>
        rank.FromEnd
            ? Days.WeekOf(Occurrences.OnOrAfter(whole.Last.PlusDays(-6), IsoDayOfWeek.Thursday).PlusWeeks(1 - rank.Place))
            : Days.WeekOf(Occurrences.OnOrAfter(whole.First, IsoDayOfWeek.Thursday).PlusWeeks(rank.Place - 1));
}
