using NodaTime;
using IcalDuration = Ical.Net.DataTypes.Duration;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>How long each occurrence lasts: days that follow the calendar, then time that follows the clock.</summary>
internal readonly record struct EventLength(int Days, Duration Exact)
{
    public bool IsNegative => Days < 0 || Exact < Duration.Zero;

    public static EventLength Of(IcalDuration duration) => new(
        (duration.Weeks ?? 0) * 7 + (duration.Days ?? 0),
        Duration.FromHours(duration.Hours ?? 0) + Duration.FromMinutes(duration.Minutes ?? 0) + Duration.FromSeconds(duration.Seconds ?? 0));

    public ZonedDateTime EndOf(ZonedDateTime start) =>
        start.LocalDateTime.PlusDays(Days).InZoneLeniently(start.Zone).Plus(Exact);
}
