using NodaTime;
using NodaTime.TimeZones;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Zones as calendars name them: tzdb ids, with or without a maker's prefix, and Windows' names.</summary>
internal static class ZoneNames
{
    private static readonly Dictionary<string, string> Windows =
        new Dictionary<string, string>(TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> AnyCase = DateTimeZoneProviders.Tzdb.Ids
        .GroupBy(id => id, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    public static DateTimeZone? Find(string? name)
    {
        var id = name?.Trim().Trim('"').Trim() ?? "";
        return id.Length is 0 or > 200 ? null : Known(id) ?? Suffixes(id).Select(Known).FirstOrDefault(zone => zone is not null);
    }

    private static DateTimeZone? Known(string id)
    {
        if (Windows.TryGetValue(id, out var mapped)) return DateTimeZoneProviders.Tzdb.GetZoneOrNull(mapped);
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(AnyCase.GetValueOrDefault(id, id));
    }

    /// <summary>"/freeassociation.sourceforge.net/Europe/Paris" gives "freeassociation.sourceforge.net/Europe/Paris", "Europe/Paris" and "Paris".</summary>
    private static IEnumerable<string> Suffixes(string id) =>
        Enumerable.Range(0, id.Length).Where(i => id[i] == '/').Select(i => id[(i + 1)..]);
}
