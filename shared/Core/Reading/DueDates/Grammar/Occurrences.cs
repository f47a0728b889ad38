using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>The day meant where the year, or the year and the month, go without saying: the first on or after a given day.</summary>
internal static class Occurrences
{
    public static LocalDate? Exact(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>
    /// A weekday said with the date is not allowed to contradict it, but moves it by a year where it fits only then
    /// ("Friday 18 July", said when the next 18 July is a Thursday and the one after a Friday).
    /// </summary>
    public static LocalDate? OfYear(LocalDate from, int month, int day, IsoDayOfWeek? weekday = null)
    {
        var next = Enumerable.Range(from.Year, 9).Select(year => Exact(year, month, day)).FirstOrDefault(date => date >= from);
        if (weekday is null || next is null || next.Value.DayOfWeek == weekday) return next;
        return Exact(next.Value.Year + 1, month, day) is { } later && later.DayOfWeek == weekday ? later : next;
    }

    /// <summary>The next such day of a month; with a weekday, of a month in which the two agree.</summary>
    public static LocalDate? OfMonth(LocalDate from, int day, IsoDayOfWeek? weekday = null)
    {
        var month = new LocalDate(from.Year, from.Month, 1);
        for (var ahead = 0; ahead < 24; ahead++, month = month.PlusMonths(1))
        {
            if (Exact(month.Year, month.Month, day) is { } date && date >= from && (weekday ?? date.DayOfWeek) == date.DayOfWeek) return date;
        }

        return null;
    }

    public static LocalDate OnOrAfter(LocalDate from, IsoDayOfWeek weekday) =>
        from.PlusDays((7 + (int)weekday - (int)from.DayOfWeek) % 7);

    public static LocalDate After(LocalDate from, IsoDayOfWeek weekday) => OnOrAfter(from.PlusDays(1), weekday);
}
