using MentorOutlook.Core.Mailboxes;

namespace MentorOutlook.Mailbox;

/// <summary>Where the right to read and write a mailbox comes from.</summary>
public interface IAccessTokens
{
    /// <returns>A bearer token for Graph that acts as the mailbox's owner.</returns>
    Task<string> AcquireAsync(MailboxId mailbox, CancellationToken cancellation);
}
