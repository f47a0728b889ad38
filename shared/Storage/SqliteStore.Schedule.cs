using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace MentorOutlook.Storage;

internal sealed partial class SqliteStore
{
    public const string DueSql = "SELECT * FROM due_item WHERE at <= $now ORDER BY at LIMIT $most";

    private const string ForgetDueSql = "DELETE FROM due_item WHERE mailbox = $mailbox AND event = $event";

    public async Task ScheduleAsync(ScheduledEvent scheduled, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        (string, object?) mailbox = ("$mailbox", scheduled.Mailbox), @event = ("$event", scheduled.EventId);
        await connection.RunAsync(
            "INSERT OR REPLACE INTO scheduled_event VALUES ($mailbox, $event, $series, $session, $stamp, $ends)",
            cancellation,
            mailbox,
            @event,
            ("$series", scheduled.SeriesMasterId),
            ("$session", scheduled.SessionHash),
            ("$stamp", scheduled.Stamp),
            ("$ends", scheduled.End));
        await connection.RunAsync(ForgetDueSql, cancellation, mailbox, @event);
        foreach (var work in scheduled.Due)
        {
            await connection.RunAsync(
                "INSERT INTO due_item VALUES ($mailbox, $event, $artefact, $at)",
                cancellation, mailbox, @event, ("$artefact", work.Kind), ("$at", work.At));
        }

        await transaction.CommitAsync(cancellation);
    }

    public async Task<ScheduledEvent?> FindScheduledAsync(MailboxId mailbox, string eventId, CancellationToken cancellation) =>
        (await ReadScheduledAsync("WHERE mailbox = $mailbox AND event = $event", cancellation, ("$mailbox", mailbox), ("$event", eventId))).SingleOrDefault();

    public Task<IReadOnlyList<ScheduledEvent>> ReadScheduledAsync(MailboxId mailbox, CancellationToken cancellation) =>
        ReadScheduledAsync("WHERE mailbox = $mailbox", cancellation, ("$mailbox", mailbox));

    public async Task UnscheduleAsync(MailboxId mailbox, string eventId, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        (string, object?)[] which = [("$mailbox", mailbox), ("$event", eventId)];
        await connection.RunAsync("DELETE FROM scheduled_event WHERE mailbox = $mailbox AND event = $event", cancellation, which);
        await connection.RunAsync(ForgetDueSql, cancellation, which);
        await transaction.CommitAsync(cancellation);
    }

    public Task<IReadOnlyList<DueItem>> ReadDueAsync(Instant now, int most, CancellationToken cancellation) =>
        file.ReadAsync(DueSql, ToDueItem, cancellation, ("$now", now), ("$most", most));

    public Task RemoveDueAsync(DueItem item, CancellationToken cancellation) => file.RunAsync(
        ForgetDueSql + " AND artefact = $artefact AND at = $at",
        cancellation, ("$mailbox", item.Mailbox), ("$event", item.EventId), ("$artefact", item.Kind), ("$at", item.At));

    public async Task<Instant?> FindNextDueAsync(CancellationToken cancellation) =>
        (await file.ReadAsync("SELECT min(at) AS at FROM due_item", row => row.TimeOrNull("at"), cancellation)).Single();

    private async Task<IReadOnlyList<ScheduledEvent>> ReadScheduledAsync(string where, CancellationToken cancellation, params (string, object?)[] values)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var due = (await connection.ReadAsync($"SELECT * FROM due_item {where} ORDER BY at", ToDueItem, cancellation, values))
            .ToLookup(item => item.EventId, item => new DueWork(item.Kind, item.At));
        return await connection.ReadAsync(
            $"SELECT * FROM scheduled_event {where}",
            row => ToScheduledEvent(row, [.. due[row.Text("event")]]),
            cancellation, values);
    }

    private static ScheduledEvent ToScheduledEvent(SqliteDataReader row, IReadOnlyList<DueWork> due) => new(
        row.Mailbox(), row.Text("event"), row.TextOrNull("series"), row.Text("session_hash"), row.Text("stamp"), row.Time("ends"), due);

    private static DueItem ToDueItem(SqliteDataReader row) =>
        new(row.Mailbox(), row.Text("event"), row.Name<ArtefactKind>("artefact"), row.Time("at"));
}
