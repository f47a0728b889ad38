using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>A calendar file (.ics) as Outlook, Google and Apple export it.</summary>
public sealed class CalendarFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly IReadOnlyList<FileEvent> _events;

    private CalendarFile(IReadOnlyList<FileEvent> events) => _events = events;

    /// <param name="text">The decoded text of the file, with any kind of line end.</param>
    public static Result<CalendarFile> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Deadline.Within(Patience, _ => Read(new CalendarText(text)), Problems.SlowFile, Problems.UnreadableFile);
    }

    /// <param name="uid">The event's UID; null where the file or the occurrence leaves no choice.</param>
    /// <param name="occurrence">The occurrence's date, or its date and local time; null where there is only one.</param>
    public Result<ChosenAppointment> Choose(string? uid, string? occurrence) =>
        Deadline.Within(Patience, expired => Choice.Of(_events, uid, occurrence, expired), Problems.SlowSeries, Problems.UnreadableEvent);

    private static Result<CalendarFile> Read(CalendarText text)
    {
        if (!CalendarParser.Parse(text).TryGet(out var events, out var problem)) return problem;
        return events.Count == 0 ? Problems.NoEvent : new CalendarFile(events);
    }
}
