using MentorOutlook.Core.Reading.DueDates.Tokens;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// Which of two numbers is the month. French puts the day first. English puts the month first and is flagged, because the
/// British do not; with dots and a year ("04.12.2026") the day comes first everywhere. The other order is taken where only
/// it gives a day, or it alone or sooner agrees with the weekday that was said.
/// </summary>
internal static class NumericOrder
{
    public static Match<Days>? Read(Line line, int at, int? year, IsoDayOfWeek? weekday, int end)
    {
        var (one, other) = (line[at].Value, line[at + 2].Value);
        var isMonthFirst = line.Language is Language.English && !(line[at + 1].Is('.') && year is not null);
        var usual = isMonthFirst ? Find(line, year, one, other) : Find(line, year, other, one);
        var unusual = isMonthFirst ? Find(line, year, other, one) : Find(line, year, one, other);
        if ((usual ?? unusual) is not { } date) return null;
        if (unusual is { } swapped && swapped.DayOfWeek == weekday && (date.DayOfWeek != weekday || swapped < date)) date = swapped;
        var isAmbiguous = isMonthFirst && usual is not null && unusual is not null && usual != unusual && weekday is null;
        return new Match<Days>(Days.On(date, isAmbiguous ? Ambiguity.NumericOrder : Ambiguity.None), end);
    }

    /// <summary>The year that two digits stand for: 1970 to 2069.</summary>
    public static int FullYear(Token digits) =>
        digits.Digits > 2 ? digits.Value : digits.Value < 70 ? 2000 + digits.Value : 1900 + digits.Value;

    private static LocalDate? Find(Line line, int? year, int month, int day) =>
        year is { } said ? Occurrences.Exact(said, month, day) : Occurrences.OfYear(line.Today, month, day);
}
