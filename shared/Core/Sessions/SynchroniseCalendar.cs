using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>Follows a mailbox's calendar: plans what is new, plans again what changed, and has a look taken at what is gone.</summary>
public sealed class SynchroniseCalendar(IServiceStore store, ICalendar calendar, MentorshipFolder folder, ScheduleSession schedule, IWorkQueue queue, TimeProvider time)
{
    /// <summary>A day longer than a recap is of use.</summary>
    private static readonly Duration Behind = Duration.FromDays(8);

    /// <summary>Far longer than anything is prepared ahead; the window is laid anew each day, so what is farther comes into it.</summary>
    private static readonly Duration Ahead = Duration.FromDays(36);

    public async Task ExecuteAsync(MailboxId mailbox, CancellationToken cancellation)
    {
        if (await store.FindEnrolmentAsync(mailbox, cancellation) is not { } enrolment) return;
        var now = time.GetCurrentInstant();
        var today = now.InUtc().Date;
        var window = new Interval(now - Behind, now + Ahead);
        var link = enrolment.WindowLaid == today ? enrolment.DeltaLink : null;

        var changes = await calendar.ReadChangesAsync(mailbox, link, window, cancellation);
        if (changes.IsReset)
        {
            link = null;
            changes = await calendar.ReadChangesAsync(mailbox, null, window, cancellation);
        }

        await NoticeAsync(mailbox, changes, isWhole: link is null, now, cancellation);
        // Only now: whatever failed before is read again.
        await store.UpdateAsync(mailbox, current => current with { DeltaLink = changes.DeltaLink, WindowLaid = today }, cancellation);
    }

    private async Task NoticeAsync(MailboxId mailbox, CalendarChanges changes, bool isWhole, Instant now, CancellationToken cancellation)
    {
        if (changes is { Changed.Count: 0, Removed.Count: 0 } && !isWhole) return;
        var scheduled = (await store.ReadScheduledAsync(mailbox, cancellation)).ToDictionary(known => known.EventId, StringComparer.Ordinal);
        var gone = isWhole ? scheduled.Keys.Except(changes.Changed.Select(found => found.Id)) : changes.Removed.Where(scheduled.ContainsKey);
        // First what is gone: a series that was cut in two is then known to be the same.
        foreach (var id in gone.ToList()) await queue.EnqueueAsync(new ReviewWork(mailbox, id), TimeSpan.Zero, cancellation);
        if (changes.Changed.Count == 0) return;

        var mentorships = await folder.ReadAsync(mailbox, cancellation);
        foreach (var found in changes.Changed)
        {
            await NoticeAsync(mailbox, found, SessionMatch.Of(found, mentorships, now), scheduled.GetValueOrDefault(found.Id), cancellation);
        }
    }

    private async Task NoticeAsync(MailboxId mailbox, CalendarEvent found, SessionMatch match, ScheduledEvent? known, CancellationToken cancellation)
    {
        if (match.Plan.Reason is not null)
        {
            if (known is not null && match.Plan.Reason != NoSession.Unreadable) await queue.EnqueueAsync(new ReviewWork(mailbox, found.Id), TimeSpan.Zero, cancellation);
            return;
        }

        await schedule.ExecuteAsync(mailbox, found, match.Plan, known, cancellation);
    }
}
