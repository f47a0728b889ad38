using MentorOutlook.Core.Sessions;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Events on one line of a message.</summary>
internal static class Listing
{
    public const int MostEvents = 8;

    private const int LongestUid = 255;

    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

    public static string Date(AppointmentTime time) => LocalDatePattern.Iso.Format(time.Date);

    public static string When(AppointmentTime time) => time.IsAllDay ? Date(time) : Minute.Format(time.Start.LocalDateTime);

    public static string Of(Slot slot) => $"{When(slot.Time)} {Subject(slot.Event, slot.IsPrivate)} ({OneLine.Of(slot.Event.Key, LongestUid)})";

    public static string Of(IReadOnlyList<IGrouping<string, FileEvent>> groups)
    {
        var entries = groups
            .Select(Entry)
            .OrderBy(e => e.When, StringComparer.Ordinal)
            .Take(MostEvents)
            .Select(e => $"{e.When} {e.Subject} ({e.Uid})");
        return string.Join("; ", entries) + More(groups.Count);
    }

    public static string More(int count) => count > MostEvents ? $" and {count - MostEvents} more" : "";

    /// <summary>The first event says enough: a listing of thousands works out no series.</summary>
    private static (string When, string Subject, string Uid) Entry(IGrouping<string, FileEvent> group)
    {
        var first = group.FirstOrDefault(e => !e.IsException) ?? group.First();
        var when = EventTiming.Of(first).TryGet(out var timing, out _) ? When(timing.Time) : "(no readable date)";
        return (when, Subject(first, group.Any(Privacy.IsPrivate)), OneLine.Of(group.Key, LongestUid));
    }

    private static string Subject(FileEvent file, bool isPrivate) =>
        isPrivate ? "(private)" : OneLine.Of(file.Event.Summary) is { Length: > 0 } subject ? subject : "(no subject)";
}
