using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Drafts;

/// <summary>
/// The task that says that a draft waits: a draft that nobody sees is worth nothing. It is there as long as the draft waits, and goes when the
/// draft was sent, deleted or withdrawn.
/// </summary>
public sealed class WaitingTask(IServiceStore store, ITaskList tasks)
{
    /// <param name="standing">Our open tasks as they lie in the list.</param>
    public async Task<EffectRecord> KeepAsync(
        string listId, ReminderTask wanted, EffectRecord record, IReadOnlyList<StoredTask> standing, CancellationToken cancellation)
    {
        if (record.State is not (EffectState.Waiting or EffectState.Edited)) return await RemoveAsync(listId, record, standing, cancellation);
        var mine = standing.Where(task => task.Key == record.Key).ToList();
        foreach (var twin in mine.Skip(1)) await tasks.DeleteAsync(record.Mailbox, listId, twin.Id, cancellation);
        if (mine.Count == 0)
        {
            // Ticked off or deleted by its owner: they know.
            if (record.TaskId is not null) return record;
            var created = await tasks.CreateAsync(record.Mailbox, listId, record.Key, wanted, cancellation);
            return await SaveAsync(record with { TaskId = created.Id }, cancellation);
        }

        if (mine[0].VisibleHash != VisibleHash.Of(wanted.Title, [], [], TextLines.Of(wanted.Body))) await tasks.UpdateAsync(record.Mailbox, listId, mine[0].Id, record.Key, wanted, cancellation);
        return record.TaskId == mine[0].Id ? record : await SaveAsync(record with { TaskId = mine[0].Id }, cancellation);
    }

    public async Task<EffectRecord> RemoveAsync(string listId, EffectRecord record, IReadOnlyList<StoredTask> standing, CancellationToken cancellation)
    {
        foreach (var task in standing.Where(task => task.Key == record.Key)) await tasks.DeleteAsync(record.Mailbox, listId, task.Id, cancellation);
        return record.TaskId is null ? record : await SaveAsync(record with { TaskId = null }, cancellation);
    }

    private async Task<EffectRecord> SaveAsync(EffectRecord record, CancellationToken cancellation)
    {
        await store.SaveAsync(record, cancellation);
        return record;
    }
}
