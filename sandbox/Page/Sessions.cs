using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>The marked appointments of a calendar, as far as the page looks.</summary>
internal static class Sessions
{
    /// <summary>For so long a session that is over is still the one that people are busy with.</summary>
    private static readonly Duration Lingering = Duration.FromDays(7);

    private static readonly Duration Approaching = Duration.FromDays(2);
    private static readonly Duration Behind = Duration.FromDays(7);
    private static readonly Duration Ahead = Duration.FromDays(60);

    public static IReadOnlyList<CalendarEvent> Around(Mailbox mailbox, Instant now) => mailbox.Calendar.View(now - Behind, now + Ahead);

    public static IReadOnlyList<CalendarEvent> Of(Mailbox mailbox, Instant now) => [.. Around(mailbox, now).Where(item => IsMarked(item) && !item.IsCancelled)];

    public static bool IsMarked(CalendarEvent item) => item.Categories.Any(category => StoryLine.Categories.Contains(category, StringComparer.OrdinalIgnoreCase));

    /// <summary>The session that notes are about: the last one, until the next is near.</summary>
    public static CalendarEvent? Current(Mailbox mailbox, Instant now)
    {
        var sessions = Of(mailbox, now);
        var last = sessions.LastOrDefault(session => session.EndInstant <= now);
        var next = sessions.FirstOrDefault(session => session.EndInstant > now);
        if (last is null || next is null) return next ?? last;
        return now < last.EndInstant + Lingering && now < next.StartInstant - Approaching ? last : next;
    }
}
