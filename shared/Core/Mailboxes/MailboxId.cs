namespace MentorOutlook.Core.Mailboxes;

/// <summary>The mailbox of somebody who joined, by Graph's user id: opaque, and not an address.</summary>
public readonly record struct MailboxId(string Value)
{
    public override string ToString() => Value;
}
