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
        LocalRule.Starts(new CalDateTime(master.Start.ToDateTimeUnspecified(), true), Properties(master.Rule!), master.Zone, CancellationToken.None);

    public static RecurrenceRule Parse(string rule) => new(rule);

    /// <summary>The rule of the part of a series that lies before a day.</summary>
    public static string EndingBefore(string rule, LocalDate day)
    {
        var ended = Parse(rule);
        ended.Count = null;
        ended.Until = new CalDateTime(day.PlusDays(-1).ToDateOnly());
        return ended.ToString()!;
    }

    /// <summary>The rule of the part that is left when some occurrences are gone.</summary>
    public static string Without(string rule, int gone)
    {
        var rest = Parse(rule);
        if (rest.Count is { } count) rest.Count = Math.Max(1, count - gone);
        return rest.ToString()!;
    }

    private static CalendarPropertyList Properties(string rule) => [new CalendarProperty("RRULE", Parse(rule))];
}
