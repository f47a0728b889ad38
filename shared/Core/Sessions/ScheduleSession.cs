using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>Remembers what is due for a session, anew where its event changed; what is written already then follows the change at once.</summary>
public sealed class ScheduleSession(IServiceStore store, IWorkQueue queue, TimeProvider time)
{
    /// <param name="known">The session as it was planned before; null for nothing.</param>
    public async Task ExecuteAsync(MailboxId mailbox, CalendarEvent found, SessionPlan plan, ScheduledEvent? known, CancellationToken cancellation)
    {
        var stamp = EventStamp.Of(found);
        if (known?.Stamp == stamp) return;
        var ours = (await store.ReadEffectsAsync(mailbox, cancellation)).Where(effect => effect.EventId == found.Id && effect.IsOurs).Select(effect => effect.Kind).ToList();
        // What is written already has to follow the change now, not when it was due; queued before the change is remembered, after which nobody would notice it again.
        foreach (var kind in ours) await queue.EnqueueAsync(new PrepareWork(mailbox, found.Id, kind), TimeSpan.Zero, cancellation);

        var now = time.GetCurrentInstant();
        var session = SessionKey.Of(found.Appointment).HashIn(mailbox);
        await store.ScheduleAsync(
            new ScheduledEvent(
                mailbox, found.Id, found.SeriesMasterId, session, stamp, found.Appointment.Time.End.ToInstant(),
                [.. plan.Due.Where(due => due.At > now || !ours.Contains(due.Kind))]),
            cancellation);
    }
}
