using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>From one day to another, both included: "du 3 au 5 mars", "3-5 March", "Monday to Wednesday", "August 10 - 22, 2026".</summary>
internal static class DayRange
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        Match.Longest(ReadTwoDays(line, at, lead), ReadNumberThenDay(line, at, lead), ReadMonthThenNumbers(line, at));

    private static Match<Days>? ReadTwoDays(Line line, int at, Lead lead)
    {
        if (Day.Read(line, at, lead) is not { } first || ReadMark(line, first.End, lead) is not { } from) return null;
        var later = line with { Today = first.Value.Last };
        return Day.Read(later, from, Lead.Article | Lead.On | Lead.Limit) is { } last
            ? new Match<Days>(last.Value with { First = LocalDate.Min(first.Value.First, last.Value.First) }, last.End)
            : null;
    }

    /// <summary>The first day borrows the month of the last.</summary>
    private static Match<Days>? ReadNumberThenDay(Line line, int at, Lead lead)
    {
        if (Numeral.Read(line, at) is not { Value.IsDay: true } first ) return null;
        if (Company.IsGlued(line, at)) return null;
        if (ReadMark(line, first.End, lead | Lead.Article) is not { } from) return null;
        var last = Numeral.Read(line, from) is { Value.IsDay: true } number
            ? DayOfMonth.ReadInMonth(line, number) ?? WrittenDay.Read(line, from)
            : null;
        return last is { } end && end.Value.Last.Day >= first.Value.Value
            ? new Match<Days>(end.Value with { First = end.Value.Last.PlusDays(first.Value.Value - end.Value.Last.Day) }, end.End)
            : null;
    }

    /// <summary>The last day borrows the month of the first.</summary>
    private static Match<Days>? ReadMonthThenNumbers(Line line, int at)
    {
        if (WrittenDay.Read(line, at) is not { } first || ReadMark(line, first.End, Lead.None) is not { } from) return null;
        if (Numeral.Read(line, from) is not { Value.IsDay: true } number || ClockTime.Read(line, from) is not null) return null;
        if (Company.IsUnitAfter(line, number.End) || line[number.End].Is(':')) return null;
        var year = YearAfter.Read(line, number.End);
        var day = first.Value.First;
        return Occurrences.Exact(year?.Value ?? day.Year, day.Month, number.Value.Value) is { } last && number.Value.Value > day.Day
            ? new Match<Days>(new Days(Occurrences.Exact(last.Year, day.Month, day.Day) ?? last, last), year?.End ?? number.End)
            : null;
    }

    /// <summary>The index after the hyphen or word between the two; "and" needs a "between" before.</summary>
    private static int? ReadMark(Line line, int at, Lead lead)
    {
        if (line[at].Joint is '-') return at;
        if (line[at].Is('-')) return at + 1;
        var isAnd = line[at].Is("et") || line[at].Is("and");
        return line.Words.RangeMarks.Read(line, at) is { } mark && (!isAnd || lead.HasFlag(Lead.Between)) ? mark.End : null;
    }
}
