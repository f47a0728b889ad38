using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>The mailbox owner's Microsoft To Do.</summary>
public interface ITaskList
{
    /// <returns>The id of the list with this name; it is made where there is none.</returns>
    Task<string> FindOrCreateListAsync(MailboxId mailbox, string name, CancellationToken cancellation);

    /// <returns>The task as read back.</returns>
    /// <exception cref="TryLaterException">It may or may not be there now.</exception>
    Task<StoredTask> CreateAsync(MailboxId mailbox, string listId, EffectKey key, ReminderTask task, CancellationToken cancellation);

    /// <returns>The task as read back; null where it is gone.</returns>
    Task<StoredTask?> UpdateAsync(MailboxId mailbox, string listId, string id, EffectKey key, ReminderTask task, CancellationToken cancellation);

    /// <summary>Deletes a task; one that is gone already is no fault.</summary>
    Task DeleteAsync(MailboxId mailbox, string listId, string id, CancellationToken cancellation);
}

/// <summary>A task that reminds its owner.</summary>
/// <param name="Body">Plain text: it is read on a phone.</param>
/// <param name="Reminder">When, in the owner's zone; null where the moment has passed.</param>
/// <param name="Link">What it opens; null for nothing.</param>
/// <param name="LinkText">What the link is called.</param>
public sealed record ReminderTask(string Title, string Body, ZonedDateTime? Reminder, string? Link, string LinkText);
