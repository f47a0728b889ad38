using System.Globalization;
using Ical.Net;
using Ical.Net.DataTypes;
using MentorOutlook.Sandbox.Calendars;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>The rule of a series, evaluated in the local time of the series: a weekly session keeps its hour whatever the clocks do.</summary>
internal static class Recurrence
{
    /// <returns>The starts, in order; perhaps without end.</returns>
    public static IEnumerable<LocalDateTime> Starts(CalendarEvent master) =>
        LocalRule.Starts(new CalDateTime(master.Start.ToDateTimeUnspecified(), true), [new CalendarProperty("RRULE", Parse(master.Rule!))], master.Zone, CancellationToken.None);

    public static RecurrenceRule Parse(string rule) => new(rule);

    /// <summary>The rule of the part of a series that lies before a day.</summary>
    public static string EndingBefore(string rule, LocalDate day) =>
        With(With(rule, "COUNT", null), "UNTIL", day.PlusDays(-1).ToString("uuuuMMdd", CultureInfo.InvariantCulture));

    /// <summary>The rule of the part that is left when the first occurrences are gone.</summary>
    public static string Without(string rule, int gone) =>
        Parse(rule).Count is { } count ? With(rule, "COUNT", Math.Max(1, count - gone).ToString(CultureInfo.InvariantCulture)) : rule;

    /// <summary>A weekly series that moves to another day of the week repeats on that day.</summary>
    public static string StartingOn(string rule, LocalDateTime before, LocalDateTime start)
    {
        var parsed = Parse(rule);
        var follows = parsed.Frequency == FrequencyType.Weekly && parsed.ByDay.Count == 1 && before.DayOfWeek != start.DayOfWeek;
        return follows ? With(rule, "BYDAY", start.DayOfWeek.ToString()[..2].ToUpperInvariant()) : rule;
    }

    private static string With(string rule, string name, string? value)
    {
        var others = rule.Split(';').Where(part => !part.StartsWith($"{name}=", StringComparison.OrdinalIgnoreCase));
        return string.Join(';', value is null ? others : others.Append($"{name}={value}"));
    }
}
