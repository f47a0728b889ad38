using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.TimeZones;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Finds the tzdb zone behind a zone that the file defines itself under a name that says nothing ("Customized Time Zone").</summary>
internal static class ZoneMatch
{
    /// <summary>
    /// Zones with equal clocks are many; people know the one of a big city. First the ones that stand for a Windows zone,
    /// the most used first, then the rest.
    /// </summary>
    private static readonly IReadOnlyList<string> Candidates = [.. new[] { "Europe/Paris", "Etc/UTC" }
        .Concat(TzdbDateTimeZoneSource.Default.WindowsMapping.MapZones
            .GroupBy(m => m.WindowsId, StringComparer.Ordinal)
            .OrderByDescending(g => g.Sum(m => m.TzdbIds.Count))
            .Select(g => TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping[g.Key]))
        .Concat(DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal))
        .Distinct(StringComparer.Ordinal)];

    public static DateTimeZone? Of(VTimeZone zone, string name, int year)
    {
        if (DefinedZone.Of(zone, year) is not { } defined) return null;
        var witnesses = defined.Witnesses(year).Select(at => (At: at, Offset: defined.At(at))).ToArray();
        return Candidates
            .OrderByDescending(id => Names(name, id))
            .Select(id => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id))
            .FirstOrDefault(candidate => candidate is not null && witnesses.All(w => candidate.GetUtcOffset(w.At) == w.Offset))
            ?? DateTimeZone.ForOffset(witnesses[0].Offset);
    }

    /// <summary>Outlook's display names list cities: "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris".</summary>
    private static bool Names(string name, string id)
    {
        var slash = id.LastIndexOf('/');
        if (slash < 0 || id.StartsWith("US/", StringComparison.Ordinal) || id.StartsWith("Canada/", StringComparison.Ordinal)) return false;
        return name.Contains(id[(slash + 1)..].Replace('_', ' '), StringComparison.OrdinalIgnoreCase);
    }
}
