using System.Globalization;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>iCalUId as Exchange writes it: a global object id in hexadecimal, in which an occurrence has its day.</summary>
internal static class MeetingIds
{
    private const string Class = "040000008200E00074C5B7101A82E008";
    private const string NoDay = "00000000";

    public static string New(Tenant tenant) => $"{Class}{NoDay}{tenant.NextGuid():N}{tenant.NextGuid():N}".ToUpperInvariant();

    public static string OfOccurrence(string series, LocalDate day) =>
        series.StartsWith(Class + NoDay, StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{Class}{day.Year:X4}{day.Month:X2}{day.Day:X2}{series[(Class.Length + NoDay.Length)..]}")
            : $"{series}_{day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}";
}
