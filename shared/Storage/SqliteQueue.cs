using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace MentorOutlook.Storage;

/// <summary>The work queue in the same file. Work is delivered at least once, and given up after <see cref="MostFaults"/> that were its own.</summary>
internal sealed class SqliteQueue(SqliteFile file, TimeProvider time) : IWorkQueue, IWorkSource
{
    public const int MostFaults = 5;

    /// <summary>Longer than any piece of work takes; whoever dies with a lease delays it by as much.</summary>
    public static readonly Duration Lease = Duration.FromMinutes(5);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    public async Task EnqueueAsync(Work work, TimeSpan after, CancellationToken cancellation)
    {
        (string, object?)[] values =
        [
            ("$id", NewId()), ("$mailbox", work.Mailbox), ("$work", WorkMessage.Write(work)), ("$visible", Now + Duration.FromTimeSpan(after)),
        ];
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (!Coalesces(work) || !await JoinWaitingAsync(connection, values, cancellation))
        {
            await connection.RunAsync(
                "INSERT INTO queued_work VALUES ($id, $mailbox, $work, $visible, 0, 0, NULL)", cancellation, values);
        }

        await transaction.CommitAsync(cancellation);
    }

    public async Task<QueuedWork?> TakeAsync(CancellationToken cancellation)
    {
        var now = Now;
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        while (await FindVisibleAsync(connection, now, cancellation) is { } found)
        {
            if (found.Faults < MostFaults && WorkMessage.Read(found.Message) is { } work)
            {
                var taken = new QueuedWork(found.Id, NewId(), found.Deliveries + 1, work);
                await connection.RunAsync(
                    // Counted as a fault until its holder says otherwise: whoever dies with it says nothing.
                    "UPDATE queued_work SET visible = $until, deliveries = $deliveries, faults = faults + 1, receipt = $receipt WHERE id = $id",
                    cancellation, ("$id", taken.Id), ("$until", now + Lease), ("$deliveries", taken.Deliveries), ("$receipt", taken.Receipt));
                await transaction.CommitAsync(cancellation);
                return taken;
            }

            await GiveUpAsync(connection, found.Id, now, cancellation);
        }

        await transaction.CommitAsync(cancellation);
        return null;
    }

    public Task CompleteAsync(QueuedWork work, CancellationToken cancellation) => file.RunAsync(
        "DELETE FROM queued_work WHERE id = $id AND receipt = $receipt", cancellation, ("$id", work.Id), ("$receipt", work.Receipt));

    public Task ReturnAsync(QueuedWork work, TimeSpan after, bool isFault, CancellationToken cancellation) => file.RunAsync(
        "UPDATE queued_work SET visible = $visible, faults = faults - $forgiven, receipt = NULL WHERE id = $id AND receipt = $receipt",
        cancellation, ("$id", work.Id), ("$receipt", work.Receipt), ("$visible", Now + Duration.FromTimeSpan(after)), ("$forgiven", isFault ? 0 : 1));

    public async Task<Instant?> FindNextVisibleAsync(CancellationToken cancellation) =>
        (await file.ReadAsync("SELECT min(visible) AS visible FROM queued_work", row => row.TimeOrNull("visible"), cancellation)).Single();

    public async Task<int> CountPoisonAsync(CancellationToken cancellation) =>
        (await file.ReadAsync("SELECT count(*) AS count FROM poison_work", row => row.Number("count"), cancellation)).Single();

    /// <summary>Both look at all that there is, so one that has not begun does the work of any number.</summary>
    private static bool Coalesces(Work work) => work is MailboxChanged or FollowWork;

    /// <summary>Work that somebody holds does not count: what it looked at may have changed since. Work that waits after a failure keeps waiting.</summary>
    private static async Task<bool> JoinWaitingAsync(SqliteConnection connection, (string, object?)[] values, CancellationToken cancellation) =>
        await connection.RunAsync(
            """
            UPDATE queued_work SET visible = CASE WHEN deliveries = 0 THEN min(visible, $visible) ELSE visible END
            WHERE mailbox = $mailbox AND work = $work AND receipt IS NULL
            """,
            cancellation, values) > 0;

    private static async Task<(string Id, string Message, int Deliveries, int Faults)?> FindVisibleAsync(SqliteConnection connection, Instant now, CancellationToken cancellation)
    {
        var found = await connection.ReadAsync(
            "SELECT * FROM queued_work WHERE visible <= $now ORDER BY visible, rowid LIMIT 1",
            row => (row.Text("id"), row.Text("work"), row.Number("deliveries"), row.Number("faults")), cancellation, ("$now", now));
        return found is [var first] ? first : null;
    }

    private static Task<int> GiveUpAsync(SqliteConnection connection, string id, Instant now, CancellationToken cancellation) => connection.RunAsync(
        """
        INSERT INTO poison_work SELECT id, mailbox, work, $now, deliveries FROM queued_work WHERE id = $id;
        DELETE FROM queued_work WHERE id = $id;
        """,
        cancellation, ("$id", id), ("$now", now));

    private static string NewId() => Guid.NewGuid().ToString("N");
}
