using MentorOutlook.Core.Sessions;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MentorOutlook.Mailbox.Calendars;

/// <summary>Graph's times: local ones with the name of a zone beside them, which Exchange takes from Windows.</summary>
internal static class EventTimes
{
    /// <param name="zone">The zone in which the appointment was made; the times themselves come in UTC.</param>
    /// <returns>Null where the item has no time.</returns>
    public static AppointmentTime? Of(DateTimeTimeZone? start, DateTimeTimeZone? end, bool isAllDay, string? zone)
    {
        if (Local(start) is not { } from || Local(end) is not { } to) return null;
        var home = ZoneOf(zone);
        if (isAllDay) return AppointmentTime.AllDay(from.Date, LocalDate.Max(from.Date, to.Date.PlusDays(-1)), home);
        var begins = InstantOf(start, from);
        return AppointmentTime.Timed(begins.InZone(home), Instant.Max(begins, InstantOf(end, to)).InZone(home));
    }

    public static Instant? InstantOf(DateTimeTimeZone? time) => Local(time) is { } local ? InstantOf(time, local) : null;

    private static Instant InstantOf(DateTimeTimeZone? time, LocalDateTime local) => ZoneOf(time?.TimeZone).AtLeniently(local).ToInstant();

    private static LocalDateTime? Local(DateTimeTimeZone? time) =>
        LocalDateTimePattern.ExtendedIso.Parse(time?.DateTime?.TrimEnd('Z') ?? "").TryGetValue(default, out var local) ? local : null;

    /// <returns>UTC where the name is unknown: a zone that somebody made up in Outlook has no rules that could be looked up.</returns>
    private static DateTimeZone ZoneOf(string? name)
    {
        if (name is null) return DateTimeZone.Utc;
        var zones = DateTimeZoneProviders.Tzdb;
        return zones.GetZoneOrNull(name)
            ?? (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var iana) ? zones[iana] : DateTimeZone.Utc);
    }
}
