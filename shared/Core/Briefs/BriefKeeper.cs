using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Briefs;

/// <summary>Makes the owner's To Do list show one brief for a session, with the manners of <see cref="DraftKeeper"/>.</summary>
public sealed class BriefKeeper(IServiceStore store, ITaskList tasks, TimeProvider time)
{
    /// <param name="seed">The record to begin with where <paramref name="record"/> is null.</param>
    /// <param name="standing">Our open tasks as they lie in the list.</param>
    public async Task<EffectRecord> KeepAsync(
        string listId, ReminderTask brief, EffectRecord? record, EffectRecord seed, IReadOnlyList<StoredTask> standing, CancellationToken cancellation)
    {
        var known = record ?? seed;
        var composedHash = VisibleHash.Of(brief.Title, [], [], TextLines.Of(brief.Body));
        var mine = standing.Where(task => task.Key == known.Key).ToList();
        foreach (var twin in mine.Skip(1).Where(twin => IsUntouched(twin, record, composedHash)))
        {
            await tasks.DeleteAsync(known.Mailbox, listId, twin.Id, cancellation);
        }

        if (mine.Count > 0) return await UpdateAsync(listId, brief, known, mine[0], record, composedHash, cancellation);
        return known switch
        {
            { WasThere: false, State: EffectState.Writing or EffectState.Withdrawn } => await CreateAsync(listId, brief, known, composedHash, cancellation),
            // Ticked off or deleted: its owner is done with it.
            _ => await SaveAsync(known with { State = EffectState.Deleted }, cancellation),
        };
    }

    public async Task<EffectRecord> WithdrawAsync(string listId, EffectRecord record, IReadOnlyList<StoredTask> standing, CancellationToken cancellation)
    {
        var mine = standing.Where(task => task.Key == record.Key).ToList();
        if (mine.Exists(task => !IsUntouched(task, record, record.ComposedHash))) return await SaveAsync(record with { State = EffectState.Edited }, cancellation);
        foreach (var task in mine) await tasks.DeleteAsync(record.Mailbox, listId, task.Id, cancellation);
        return await SaveAsync(record with { State = EffectState.Withdrawn, ItemId = null, WrittenHash = null }, cancellation);
    }

    private static bool IsUntouched(StoredTask task, EffectRecord? record, string composedHash) =>
        task.VisibleHash is var seen && (record?.WrittenHash == seen || record?.ComposedHash == seen || (record is null && composedHash == seen));

    private async Task<EffectRecord> CreateAsync(string listId, ReminderTask brief, EffectRecord known, string composedHash, CancellationToken cancellation)
    {
        var record = await SaveAsync(known with { State = EffectState.Writing, ComposedHash = composedHash, Begun = time.GetCurrentInstant() }, cancellation);
        var written = await tasks.CreateAsync(record.Mailbox, listId, record.Key, brief, cancellation);
        return await WrittenAsync(record, written, cancellation);
    }

    private async Task<EffectRecord> UpdateAsync(
        string listId, ReminderTask brief, EffectRecord known, StoredTask standing, EffectRecord? record, string composedHash, CancellationToken cancellation)
    {
        if (known.State == EffectState.Edited || !IsUntouched(standing, record, composedHash))
        {
            return await SaveAsync(known with { State = EffectState.Edited, ItemId = standing.Id }, cancellation);
        }

        if (composedHash == standing.VisibleHash || (known.State == EffectState.Waiting && composedHash == known.ComposedHash && known.WrittenHash == standing.VisibleHash))
        {
            return await WrittenAsync(known with { ComposedHash = composedHash }, standing, cancellation);
        }

        var intended = await SaveAsync(known with { State = EffectState.Writing, ComposedHash = composedHash, WrittenHash = standing.VisibleHash, ItemId = standing.Id }, cancellation);
        return await tasks.UpdateAsync(known.Mailbox, listId, standing.Id, known.Key, brief, cancellation) is { } written
            ? await WrittenAsync(intended, written, cancellation)
            : await SaveAsync(intended with { State = EffectState.Deleted }, cancellation);
    }

    private Task<EffectRecord> WrittenAsync(EffectRecord record, StoredTask task, CancellationToken cancellation) =>
        SaveAsync(record with { State = EffectState.Waiting, ItemId = task.Id, WrittenHash = task.VisibleHash }, cancellation);

    private async Task<EffectRecord> SaveAsync(EffectRecord record, CancellationToken cancellation)
    {
        await store.SaveAsync(record, cancellation);
        return record;
    }
}
