using System.Diagnostics.CodeAnalysis;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

internal static class CalendarParser
{
    public static Result<IReadOnlyList<FileEvent>> Parse(CalendarText text)
    {
        if (!text.LooksLikeACalendar) return Problems.NotACalendar;
        if (!text.IsClosed) return Problems.Incomplete("END:VCALENDAR", text.Lines[^1].Number);
        return Load(text).TryGet(out var calendars, out var problem) ? Events(calendars, text) : problem;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Ical.Net throws whatever its value parsers threw; only the line tells what is wrong.")]
    private static Result<IReadOnlyList<Calendar>> Load(CalendarText text)
    {
        using var reader = new LineReader(text.Text);
        try
        {
            return SimpleDeserializer.Default.Deserialize(reader).OfType<Calendar>().ToArray();
        }
        catch (Exception exception)
        {
            return ParsingProblem.Of(exception, text, reader.InHand);
        }
    }

    private static FileEvent[] Events(IReadOnlyList<Calendar> calendars, CalendarText text)
    {
        // Both walk the file from top to bottom, so the nth event has the nth lines.
        var lines = EventLines.Of(text.Lines);
        return [.. calendars
            .Select(calendar => (Calendar: calendar, Zones: new CalendarZones(calendar)))
            .SelectMany(c => c.Calendar.Children.OfType<CalendarEvent>().Select(e => (c.Calendar, c.Zones, Event: e)))
            .Select((e, n) => new FileEvent(e.Event, n < lines.Count ? lines[n] : EventLines.Unknown, e.Zones)
            {
                IsWithdrawn = string.Equals(e.Calendar.Method, "CANCEL", StringComparison.OrdinalIgnoreCase),
            })];
    }
}
