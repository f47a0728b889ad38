using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;

namespace MentorOutlook.Core.Sessions;

/// <summary>A message of the work queue: ids only.</summary>
public abstract record Work(MailboxId Mailbox);

/// <summary>The calendar of a mailbox changed, or may have.</summary>
public sealed record MailboxChanged(MailboxId Mailbox) : Work(Mailbox);

/// <summary>An artefact of a session is due, or what it is made from changed.</summary>
public sealed record PrepareWork(MailboxId Mailbox, string EventId, ArtefactKind Kind) : Work(Mailbox);

/// <summary>An event may be no session any more: what waits for it untouched is withdrawn.</summary>
public sealed record ReviewWork(MailboxId Mailbox, string EventId) : Work(Mailbox);

/// <summary>Look what became of the drafts that wait or were sent.</summary>
public sealed record FollowWork(MailboxId Mailbox) : Work(Mailbox);

/// <summary>Graph asks for a sign of life of a mailbox's subscription, or has given it up.</summary>
public sealed record SubscriptionWork(MailboxId Mailbox, bool IsLost) : Work(Mailbox);
