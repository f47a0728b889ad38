using System.Collections.Concurrent;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <param name="Assumption">What had to be assumed to name it; null where the file says it.</param>
internal sealed record FoundZone(DateTimeZone Zone, string? Assumption = null);

/// <summary>The zones of one calendar of the file.</summary>
internal sealed class CalendarZones
{
    private readonly string? _own;
    private readonly Dictionary<string, VTimeZone> _defined;
    private readonly ConcurrentDictionary<(string Name, int Year), FoundZone> _found = new();

    public CalendarZones(Calendar calendar)
    {
        _own = calendar.Properties.Get<string>("X-WR-TIMEZONE");
        _defined = calendar.TimeZones
            .Where(zone => !string.IsNullOrWhiteSpace(zone.TzId))
            .GroupBy(zone => zone.TzId!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The zone in which the calendar's owner lives, for times that name none.</summary>
    /// <param name="unsaid">How to say that it was assumed, if nothing in the file tells it.</param>
    public FoundZone Own(int year, string unsaid)
    {
        if (ZoneNames.Find(_own) is { } own) return new FoundZone(own);
        return _defined.Count == 1 ? Named(_defined.Keys.Single(), year) : new FoundZone(DateTimeZone.Utc, unsaid);
    }

    /// <param name="year">The year of the event: the rules behind a name change over time.</param>
    public FoundZone Named(string name, int year) => _found.GetOrAdd((name, year), _ => Find(name, year));

    private FoundZone Find(string name, int year)
    {
        if (ZoneNames.Find(name) is { } known) return new FoundZone(known);
        if (_defined.GetValueOrDefault(name) is { } defined)
        {
            if ((ZoneNames.Find(defined.Location) ?? ZoneMatch.Of(defined, name, year)) is { } match) return new FoundZone(match);
        }

        var own = ZoneNames.Find(_own) ?? DateTimeZone.Utc;
        return new FoundZone(own, $"the zone \"{OneLine.Of(name)}\" is not known; {own.Id} is assumed");
    }
}
