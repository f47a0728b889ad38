using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>What the service itself remembers: ids, times and hashes. Losing it loses no content and duplicates nothing.</summary>
public interface IServiceStore
{
    Task<Enrolment?> FindEnrolmentAsync(MailboxId mailbox, CancellationToken cancellation);

    Task<Enrolment?> FindEnrolmentBySubscriptionAsync(string subscriptionId, CancellationToken cancellation);

    IAsyncEnumerable<Enrolment> ReadEnrolmentsAsync(CancellationToken cancellation);

    /// <summary>Remembers a mailbox whose owner joins; nothing happens where it is known already.</summary>
    Task AddAsync(Enrolment enrolment, CancellationToken cancellation);

    /// <summary>Changes an enrolment as it stands at that moment; nothing happens where there is none.</summary>
    Task UpdateAsync(MailboxId mailbox, Func<Enrolment, Enrolment> change, CancellationToken cancellation);

    /// <summary>Replaces what is due for an event, and remembers the stamp by which a change of it is noticed.</summary>
    Task ScheduleAsync(ScheduledEvent scheduled, CancellationToken cancellation);

    Task<ScheduledEvent?> FindScheduledAsync(MailboxId mailbox, string eventId, CancellationToken cancellation);

    Task<IReadOnlyList<ScheduledEvent>> ReadScheduledAsync(MailboxId mailbox, CancellationToken cancellation);

    /// <summary>Forgets an event and what was due for it; its effects stay known.</summary>
    Task UnscheduleAsync(MailboxId mailbox, string eventId, CancellationToken cancellation);

    /// <summary>Reads what is due, oldest first. The cost grows with what is due, never with what is scheduled.</summary>
    Task<IReadOnlyList<DueItem>> ReadDueAsync(Instant now, int most, CancellationToken cancellation);

    /// <summary>Forgets one due item, as it stood: one that was moved in the meantime stays.</summary>
    Task RemoveDueAsync(DueItem item, CancellationToken cancellation);

    /// <returns>The earliest moment at which anything is due; null where nothing is.</returns>
    Task<Instant?> FindNextDueAsync(CancellationToken cancellation);

    Task<EffectRecord?> FindEffectAsync(EffectKey key, CancellationToken cancellation);

    Task<IReadOnlyList<EffectRecord>> ReadEffectsAsync(MailboxId mailbox, CancellationToken cancellation);

    Task SaveAsync(EffectRecord effect, CancellationToken cancellation);

    /// <summary>Everything stored about a mailbox, for its owner to read: the name of the kind of row, and its fields.</summary>
    Task<IReadOnlyList<StoredRow>> ReadEverythingAsync(MailboxId mailbox, CancellationToken cancellation);

    /// <summary>Erases everything about a mailbox.</summary>
    Task EraseAsync(MailboxId mailbox, CancellationToken cancellation);
}

/// <summary>An event that is a session, as planned.</summary>
/// <param name="SessionHash">The session's key as the service remembers it.</param>
/// <param name="Stamp">Hash of what of the event matters to us.</param>
/// <param name="End">When the session ends.</param>
public sealed record ScheduledEvent(MailboxId Mailbox, string EventId, string? SeriesMasterId, string SessionHash, string Stamp, Instant End, IReadOnlyList<DueWork> Due);

/// <summary>One entry of the due index.</summary>
public sealed record DueItem(MailboxId Mailbox, string EventId, ArtefactKind Kind, Instant At);

public sealed record StoredRow(string Kind, IReadOnlyDictionary<string, string?> Fields);
