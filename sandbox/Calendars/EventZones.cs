using Ical.Net.DataTypes;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <param name="Rule">The zone in which the file's local times count and its rules repeat.</param>
/// <param name="Shown">The zone of the people: Google writes UTC, and says in the calendar's properties where they live.</param>
internal sealed record EventZones(DateTimeZone Rule, DateTimeZone Shown, string? Assumption)
{
    public static EventZones Of(CalDateTime start, CalendarZones zones)
    {
        if (start.IsUtc)
        {
            var shown = zones.Own(start.Year, "the times are in UTC and the file names no zone; UTC is assumed");
            return new EventZones(DateTimeZone.Utc, shown.Zone, shown.Assumption);
        }

        var unsaid = start.HasTime ? "the times have no zone; UTC is assumed" : "the day has no zone; UTC is assumed";
        var found = start.TzId is { } name ? zones.Named(name, start.Year) : zones.Own(start.Year, unsaid);
        return new EventZones(found.Zone, found.Zone, found.Assumption);
    }

    public Instant InstantOf(CalDateTime time, CalendarZones zones) => LocalRule.Local(time)
        .InZoneLeniently(time.IsUtc ? DateTimeZone.Utc : time.TzId is { } name ? zones.Named(name, time.Year).Zone : Rule)
        .ToInstant();
}
