using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using Microsoft.Data.Sqlite;

namespace MentorOutlook.Storage;

internal sealed partial class SqliteStore
{
    public async Task<EffectRecord?> FindEffectAsync(EffectKey key, CancellationToken cancellation) =>
        (await file.ReadAsync("SELECT * FROM effect WHERE key = $key", ToEffect, cancellation, ("$key", key))).SingleOrDefault();

    public Task<IReadOnlyList<EffectRecord>> ReadEffectsAsync(MailboxId mailbox, CancellationToken cancellation) =>
        file.ReadAsync("SELECT * FROM effect WHERE mailbox = $mailbox ORDER BY begun, key", ToEffect, cancellation, ("$mailbox", mailbox));

    public Task SaveAsync(EffectRecord effect, CancellationToken cancellation) => file.RunAsync(
        """
        INSERT OR REPLACE INTO effect
        VALUES ($key, $mailbox, $artefact, $event, $occasion, $state, $composed, $written, $item, $conversation, $task, $begun, $sent, $replies)
        """,
        cancellation,
        ("$key", effect.Key),
        ("$mailbox", effect.Mailbox),
        ("$artefact", effect.Kind),
        ("$event", effect.EventId),
        ("$occasion", effect.Occasion),
        ("$state", effect.State),
        ("$composed", effect.ComposedHash),
        ("$written", effect.WrittenHash),
        ("$item", effect.ItemId),
        ("$conversation", effect.ConversationId),
        ("$task", effect.TaskId),
        ("$begun", effect.Begun),
        ("$sent", effect.Sent),
        ("$replies", effect.RepliesReadTo));

    private static EffectRecord ToEffect(SqliteDataReader row) => new()
    {
        Key = new EffectKey(row.Text("key")),
        Mailbox = row.Mailbox(),
        Kind = row.Name<ArtefactKind>("artefact"),
        EventId = row.Text("event"),
        Occasion = row.Text("occasion"),
        State = row.Name<EffectState>("state"),
        ComposedHash = row.Text("composed_hash"),
        WrittenHash = row.TextOrNull("written_hash"),
        ItemId = row.TextOrNull("item"),
        ConversationId = row.TextOrNull("conversation"),
        TaskId = row.TextOrNull("task"),
        Begun = row.Time("begun"),
        Sent = row.TimeOrNull("sent"),
        RepliesReadTo = row.TimeOrNull("replies_read_to"),
    };
}
