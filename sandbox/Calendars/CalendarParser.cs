using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

internal static class CalendarParser
{
    private static readonly ImmutableHashSet<string> Unread =
        ["ATTACH", "COMPLETED", "CREATED", "DTSTAMP", "DUE", "GEO", "LAST-MODIFIED", "REQUEST-STATUS", "TRIGGER", "URL"];

    public static Result<IReadOnlyList<FileEvent>> Parse(CalendarText text)
    {
        if (!text.LooksLikeACalendar) return Problems.NotACalendar;
        if (!text.IsClosed) return Problems.Incomplete("END:VCALENDAR", text.Lines[^1].Number);
        return Load(text).TryGet(out var calendars, out var problem) ? Events(calendars, text) : problem;
    }

    /// <summary>What nobody reads shall not keep an appointment from being read: Google writes "CREATED:00001231T000000Z" at times.</summary>
    private static Result<IReadOnlyList<Calendar>> Load(CalendarText text)
    {
        var unread = Unread;
        while (true)
        {
            var loaded = Load(text, out var line);
            var property = EventLines.NameOf(text.LineAt(line).Text).ToUpperInvariant();
            if (loaded.Problem is null || !unread.Contains(property)) return loaded;
            text = text.Without(property);
            unread = unread.Remove(property);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Ical.Net throws whatever its value parsers threw; only the line tells what is wrong.")]
    private static Result<IReadOnlyList<Calendar>> Load(CalendarText text, out int line)
    {
        using var reader = new LineReader(text.Text);
        line = 0;
        try
        {
            return SimpleDeserializer.Default.Deserialize(reader).OfType<Calendar>().ToArray();
        }
        catch (Exception exception)
        {
            line = reader.InHand;
            return ParsingProblem.Of(exception, text, line);
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
