using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// The last day of a part of a period. The start of a week lasts until Wednesday, its middle until Thursday, its end
/// until Sunday, and its rest until Saturday; the start of a month is its first ten days and its middle the 15th; the
/// start of a longer period is its first month.
/// </summary>
internal static class PartOf
{
    public static Days Find(Days whole, Part part, LocalDate today) => (part, LengthOf(whole)) switch
    {
        (Part.Start, <= 7) => Days.On(whole.First.PlusDays(2)),
        (Part.Start, <= 31) => Days.On(whole.First.PlusDays(9)),
        (Part.Start, _) => Days.On(Days.MonthOf(whole.First).Last),
        (Part.Middle, <= 7) => Days.On(whole.First.PlusDays(3)),
        (Part.Middle, <= 31) => Days.On(whole.First.PlusDays(14)),
        (Part.Middle, var length) => Days.On(whole.First.PlusDays(length / 2)),
        (Part.End, 7) => Days.On(whole.Last, Ambiguity.EndOfWeek),
        (Part.Rest, 7) => Days.On(LocalDate.Max(whole.Last.PlusDays(-1), today)),
        (Part.Whole, _) => whole,
        _ => Days.On(whole.Last),
    };

    private static int LengthOf(Days whole) => NodaTime.Period.DaysBetween(whole.First, whole.Last) + 1;
}
