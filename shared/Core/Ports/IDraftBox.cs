using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;

namespace MentorOutlook.Core.Ports;

/// <summary>Where drafts are left for their human. Nothing here sends.</summary>
public interface IDraftBox
{
    /// <summary>Makes a draft that carries its key as a named property.</summary>
    /// <returns>The draft as read back.</returns>
    /// <exception cref="TryLaterException">It may or may not be there now.</exception>
    Task<StoredMail> CreateAsync(MailboxId mailbox, EffectKey key, Draft draft, CancellationToken cancellation);

    /// <returns>The draft as read back; null where its human changed, sent or deleted it in the meantime.</returns>
    /// <exception cref="TryLaterException">It may or may not be written now.</exception>
    Task<StoredMail?> UpdateAsync(MailboxId mailbox, string id, Draft draft, CancellationToken cancellation);

    /// <summary>Moves it to Deleted Items; one that is gone already is no fault.</summary>
    Task DeleteAsync(MailboxId mailbox, string id, CancellationToken cancellation);
}
