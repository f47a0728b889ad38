using MentorOutlook.Core.Mailboxes;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>Change notifications at Graph.</summary>
public interface ISubscriptions
{
    /// <param name="clientState">A secret that every notification will repeat; at most 128 characters.</param>
    /// <returns>The subscription's id and when it expires.</returns>
    Task<(string Id, Instant Expires)> CreateAsync(MailboxId mailbox, Uri notifications, Uri lifecycle, string clientState, Instant expires, CancellationToken cancellation);

    /// <returns>When it expires now; null where it is gone.</returns>
    Task<Instant?> RenewAsync(MailboxId mailbox, string id, Instant expires, CancellationToken cancellation);

    Task DeleteAsync(MailboxId mailbox, string id, CancellationToken cancellation);
}
