using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>Where the clock can be sent by one press; null where there is no such moment ahead.</summary>
internal static class ClockPresets
{
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>Whatever a morning brings is there.</summary>
    private static readonly LocalTime JustAfter = new(9, 5);

    /// <summary>The recap follows the end by five minutes.</summary>
    private static readonly Duration Afterwards = Duration.FromMinutes(10);

    public static IReadOnlyDictionary<string, Instant?> Of(PageWorld world)
    {
        var (now, zone) = (world.Now, world.Mentee.Zone);
        var sessions = Sessions.Of(world.Mentee, now);
        Instant At(LocalDate day, LocalTime time) => zone.AtLeniently(day + time).ToInstant();
        Instant? First(Func<CalendarEvent, Instant> when) => sessions.Select(when).Where(at => at > now).Select(at => (Instant?)at).Min();
        return new Dictionary<string, Instant?>(StringComparer.Ordinal)
        {
            ["dayBefore"] = First(session => At(session.StartInstant.InZone(zone).Date.PlusDays(-1), JustAfter)),
            ["after"] = First(session => session.EndInstant + Afterwards),
            ["nextMorning"] = At(now.InZone(zone).Date.PlusDays(1), Morning),
            ["+1h"] = now + Duration.FromHours(1),
        };
    }
}
