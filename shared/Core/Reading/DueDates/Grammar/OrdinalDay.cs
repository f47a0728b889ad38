using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A weekday or a day counted within its month: "premier vendredi de juillet", "the last day of next month".</summary>
internal static class OrdinalDay
{
    public static Match<Days>? Read(Line line, int at)
    {
        if (Rank.Read(line, at) is not { } rank) return null;
        IsoDayOfWeek? weekday = line.Words.Weekdays.Read(line, rank.End) is { } name ? name.Value.Day : null;
        var end = weekday is null ? ReadDayUnit(line, rank.End) : rank.End + 1;
        if (end is null) return null;
        var from = line.Skip(end.Value, line.Words.Connectors);
        if (from == end.Value) return null;
        return NamedMonth.Read(line, from) is { } month ? OfNamed(line, month, rank.Value, weekday) : OfRelative(line, from, rank.Value, weekday);
    }

    private static int? ReadDayUnit(Line line, int at) => line.Words.Units.Read(line, at) is { Value: Unit.Day } day ? day.End : null;

    private static Match<Days>? OfNamed(Line line, Match<NamedMonth> month, Rank rank, IsoDayOfWeek? weekday)
    {
        var days = month.Value.DaysFrom(line.Today);
        var date = Find(days, rank, weekday);
        if (date < line.Today && month.Value.Year is null) date = Find(Days.MonthOf(days.First.PlusYears(1)), rank, weekday);
        return date is { } day ? new Match<Days>(Days.On(day), month.End) : null;
    }

    private static Match<Days>? OfRelative(Line line, int at, Rank rank, IsoDayOfWeek? weekday) =>
        RelativePeriod.Read(line, at, bare: true) is { Value.Unit: Unit.Month or Unit.Quarter or Unit.Year } period
        && Find(period.Value.Days, rank, weekday) is { } date
            ? new Match<Days>(Days.On(date), period.End)
            : null;

    private static LocalDate? Find(Days days, Rank rank, IsoDayOfWeek? weekday)
    {
        var step = (weekday is null ? 1 : 7) * (rank.Place - 1);
        var date = (rank.FromEnd, weekday) switch
        {
            (false, null) => days.First.PlusDays(step),
            (false, { } day) => Occurrences.OnOrAfter(days.First, day).PlusDays(step),
            (true, null) => days.Last.PlusDays(-step),
            (true, { } day) => Occurrences.OnOrAfter(days.Last.PlusDays(-6), day).PlusDays(-step),
        };
        return date >= days.First && date <= days.Last ? date : null;
    }
}
