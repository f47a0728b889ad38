using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using Duration = NodaTime.Duration;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The offsets that a file's own VTIMEZONE gives, its onset rules worked out by Ical.Net.</summary>
internal sealed class DefinedZone
{
    private const int MostOnsets = 3000;

    private readonly (Instant At, Offset Offset)[] _onsets;
    private readonly Offset _before;

    private DefinedZone((Instant At, Offset Offset)[] onsets, Offset before) => (_onsets, _before) = (onsets, before);

    /// <returns>The zone as far as the end of that year; null where the file gives no offset that can be read.</returns>
    public static DefinedZone? Of(VTimeZone zone, int year)
    {
        var infos = zone.TimeZoneInfos.Where(i => i.Start is not null && IsOffset(i.OffsetTo)).ToArray();
        if (infos.Length == 0) return null;
        var onsets = infos.SelectMany(i => Onsets(i, year)).OrderBy(o => o.At).ToArray();
        var standard = infos.FirstOrDefault(i => i.Name == "STANDARD") ?? infos[0];
        return new DefinedZone(onsets, OffsetOf(standard.OffsetTo));
    }

    public Offset At(Instant instant)
    {
        var offset = _before;
        foreach (var onset in _onsets)
        {
            if (onset.At > instant) break;
            offset = onset.Offset;
        }

        return offset;
    }

    /// <summary>The moments of a year at which another zone has to agree to be the same one.</summary>
    public IEnumerable<Instant> Witnesses(int year)
    {
        var (start, end) = (Instant.FromUtc(year, 1, 1, 12, 0), Instant.FromUtc(year, 12, 31, 12, 0));
        var onsets = _onsets.Select(o => o.At).Where(at => at > start && at < end);
        return onsets.SelectMany(at => new[] { at - Duration.FromSeconds(1), at }).Concat([start, Instant.FromUtc(year, 7, 1, 12, 0), end]);
    }

    private static IEnumerable<(Instant At, Offset Offset)> Onsets(VTimeZoneInfo info, int year)
    {
        var before = IsOffset(info.OffsetFrom) ? OffsetOf(info.OffsetFrom) : Offset.Zero;
        return LocalRule.Starts(info.Start!, info.Properties, DateTimeZone.Utc, CancellationToken.None)
            .Concat(info.RecurrenceDates.GetAllDates().Select(LocalRule.Local))
            .TakeWhile(local => local.Year <= year)
            .Take(MostOnsets)
            .Select(local => (local.WithOffset(before).ToInstant(), OffsetOf(info.OffsetTo)));
    }

    private static bool IsOffset(UtcOffset? offset) => offset is not null && offset.Offset.Duration() <= TimeSpan.FromHours(18);

    private static Offset OffsetOf(UtcOffset? offset) => Offset.FromTimeSpan(offset!.Offset);
}
