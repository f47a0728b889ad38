using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>The days that some words cover: one day, or a period with both ends.</summary>
internal readonly record struct Days(LocalDate First, LocalDate Last, Ambiguity Ambiguity = Ambiguity.None)
{
    public static Days On(LocalDate day, Ambiguity ambiguity = Ambiguity.None) => new(day, day, ambiguity);

    public static Days WeekOf(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        return new Days(monday, monday.PlusDays(6));
    }

    public Days WithoutWeekend() => this with { Last = Last.PlusDays(-2) };

    public static Days MonthOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, day.Month, 1);
        return new Days(first, first.PlusMonths(1).PlusDays(-1));
    }

    public static Days QuarterOf(LocalDate day)
    {
        var first = new LocalDate(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new Days(first, first.PlusMonths(3).PlusDays(-1));
    }

    public static Days Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
}
