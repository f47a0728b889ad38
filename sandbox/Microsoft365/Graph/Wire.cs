using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>How values look on the wire.</summary>
internal static class Wire
{
    private static readonly LocalDateTimePattern SevenDecimals = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff");
    private static readonly LocalDateTimePattern AnyDecimals = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.FFFFFFF");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
    private static readonly InstantPattern Seconds = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    public static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static string Of(Instant instant) => Seconds.Format(instant);

    public static JsonObject DateTimeTimeZone(LocalDateTime time, string zone) => new() { ["dateTime"] = SevenDecimals.Format(time), ["timeZone"] = zone };

    public static JsonObject DateTimeTimeZone(Instant instant, Preferences prefer) => DateTimeTimeZone(instant.InZone(prefer.Zone).LocalDateTime, prefer.ZoneName);

    public static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];

    public static JsonArray Array(IEnumerable<string> items) => [.. items.Select(item => (JsonNode?)item)];

    /// <summary>Exchange knows zones by Windows' names.</summary>
    public static string WindowsName(DateTimeZone zone) =>
        zone == DateTimeZone.Utc ? "UTC" : TzdbDateTimeZoneSource.Default.TzdbToWindowsIds.GetValueOrDefault(zone.Id, zone.Id);

    public static LocalDateTime? Local(string text) =>
        AnyDecimals.Parse(text).TryGetValue(default, out var time) || Minutes.Parse(text).TryGetValue(default, out time) ? time : null;

    /// <summary>A moment in a query: without an offset it is UTC.</summary>
    public static Instant Moment(string text) => Find(text)
        ?? throw new GraphRefusal(400, "ErrorInvalidParameter", $"The value '{text}' is not a valid date and time.");

    public static Instant? Find(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var time)) return time.ToInstant();
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date)) return date.AtMidnight().InUtc().ToInstant();
        return Local(text)?.InUtc().ToInstant();
    }

    /// <summary>As in Retry-After and Last-Modified.</summary>
    public static string HttpDate(Instant instant) => instant.ToDateTimeUtc().ToString("R", CultureInfo.InvariantCulture);
}
