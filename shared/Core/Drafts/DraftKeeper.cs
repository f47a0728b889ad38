using MentorOutlook.Core.Ports;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Drafts;

/// <summary>
/// Makes a mailbox show one draft for one effect: creates it, updates it in place, leaves it alone once its human has edited, sent or deleted it,
/// or withdraws it. The intent is recorded before each write, and each write is preceded by a look: Graph has no idempotency key for messages.
/// </summary>
public sealed class DraftKeeper(IServiceStore store, IDraftBox drafts, HtmlToLines lines, TimeProvider time)
{
    /// <param name="intent">What is to be written; its record is what the store remembers.</param>
    /// <param name="traces">What the mailbox shows, looked up just now.</param>
    /// <exception cref="TryLaterException">The write has to be looked after again.</exception>
    public async Task<KeptDraft> KeepAsync(DraftIntent intent, DraftTraces traces, CancellationToken cancellation)
    {
        var composedHash = HashOf(intent.Draft);
        var step = DraftStep.Of(intent.Record, traces, composedHash, [intent.Draft.To.Address.Value]);
        await DeleteTwinsAsync(intent.Seed.Mailbox, step, cancellation);
        return step.State switch
        {
            EffectState.Writing or EffectState.Withdrawn => await CreateAsync(intent, composedHash, cancellation),
            EffectState.Waiting => await UpdateAsync(intent, step.Standing!, composedHash, cancellation),
            _ => new KeptDraft(
                await SaveAsync((intent.Record ?? intent.Seed) with { State = step.State, Sent = step.Sent, ItemId = step.Standing?.Id ?? intent.Record?.ItemId }, cancellation),
                step.Standing),
        };
    }

    /// <summary>Takes back a draft that nobody has touched.</summary>
    public async Task<EffectRecord> WithdrawAsync(EffectRecord record, DraftTraces traces, IReadOnlyCollection<string> recipients, CancellationToken cancellation)
    {
        var step = DraftStep.Of(record, traces, record.ComposedHash, recipients);
        await DeleteTwinsAsync(record.Mailbox, step, cancellation);
        if (step.State is not (EffectState.Waiting or EffectState.Writing)) return await SaveAsync(record with { State = step.State, Sent = step.Sent ?? record.Sent }, cancellation);
        if (step.Standing is { } standing) await drafts.DeleteAsync(record.Mailbox, standing.Id, cancellation);
        return await SaveAsync(record with { State = EffectState.Withdrawn, ItemId = null, ConversationId = null, WrittenHash = null }, cancellation);
    }

    /// <summary>Only finds out what became of a draft.</summary>
    public async Task<EffectRecord> ObserveAsync(EffectRecord record, DraftTraces traces, IReadOnlyCollection<string> recipients, CancellationToken cancellation)
    {
        var step = DraftStep.Of(record, traces, record.ComposedHash, recipients);
        await DeleteTwinsAsync(record.Mailbox, step, cancellation);
        if (record.State == EffectState.Withdrawn && step.State == EffectState.Waiting)
        {
            // It was withdrawn while its write was in doubt, and landed after all.
            await drafts.DeleteAsync(record.Mailbox, step.Standing!.Id, cancellation);
            return record;
        }

        var seen = record with
        {
            // What is in doubt stays so until it is written: its work comes again.
            State = record.State == EffectState.Writing && step.State == EffectState.Waiting ? EffectState.Writing : step.State,
            Sent = step.Sent ?? record.Sent,
            ItemId = step.Standing?.Id ?? record.ItemId,
            ConversationId = step.Standing?.ConversationId ?? record.ConversationId,
        };
        return seen == record ? record : await SaveAsync(seen, cancellation);
    }

    private async Task<KeptDraft> CreateAsync(DraftIntent intent, string composedHash, CancellationToken cancellation)
    {
        var record = await SaveAsync((intent.Record ?? intent.Seed) with { State = EffectState.Writing, ComposedHash = composedHash, Begun = time.GetCurrentInstant() }, cancellation);
        return await WrittenAsync(record, await drafts.CreateAsync(record.Mailbox, record.Key, intent.Draft, cancellation), cancellation);
    }

    private async Task<KeptDraft> UpdateAsync(DraftIntent intent, StoredMail standing, string composedHash, CancellationToken cancellation)
    {
        var record = (intent.Record ?? intent.Seed) with { State = EffectState.Waiting, ItemId = standing.Id, ConversationId = standing.ConversationId, WrittenHash = standing.VisibleHash, ComposedHash = intent.Record?.ComposedHash ?? composedHash };
        var isWritten = composedHash == standing.VisibleHash
            || (intent.Record is { State: EffectState.Waiting } before && before.ComposedHash == composedHash && before.WrittenHash == standing.VisibleHash);
        if (isWritten) return new KeptDraft(intent.Record == record ? record : await SaveAsync(record, cancellation), standing);

        record = await SaveAsync(record with { State = EffectState.Writing, ComposedHash = composedHash }, cancellation);
        return await drafts.UpdateAsync(record.Mailbox, standing.Id, intent.Draft, cancellation) is { } written
            ? await WrittenAsync(record, written, cancellation)
            : new KeptDraft(await SaveAsync(record with { State = EffectState.Edited }, cancellation), standing);
    }

    private async Task<KeptDraft> WrittenAsync(EffectRecord record, StoredMail mail, CancellationToken cancellation) => new(
        await SaveAsync(record with { State = EffectState.Waiting, ItemId = mail.Id, ConversationId = mail.ConversationId, WrittenHash = mail.VisibleHash }, cancellation),
        mail);

    private async Task DeleteTwinsAsync(Mailboxes.MailboxId mailbox, DraftStep step, CancellationToken cancellation)
    {
        foreach (var twin in step.Twins) await drafts.DeleteAsync(mailbox, twin.Id, cancellation);
    }

    private async Task<EffectRecord> SaveAsync(EffectRecord record, CancellationToken cancellation)
    {
        await store.SaveAsync(record, cancellation);
        return record;
    }

    private string HashOf(Draft draft) => VisibleHash.Of(
        draft.Content.Subject,
        [draft.To.Address.Value],
        draft.Copy is { } copy ? [copy.Address.Value] : [],
        lines(draft.Content.Html));
}

/// <summary>A draft that should be there.</summary>
/// <param name="Record">What the store remembers of it; null for nothing.</param>
/// <param name="Seed">The record to begin with where there is none.</param>
public sealed record DraftIntent(Draft Draft, EffectRecord? Record, EffectRecord Seed);

/// <summary>A draft as it stands now.</summary>
/// <param name="Record">What is known of the effect.</param>
/// <param name="Mail">The draft in the mailbox; null where there is none.</param>
public sealed record KeptDraft(EffectRecord Record, StoredMail? Mail);
