using System.Runtime.CompilerServices;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using Microsoft.Data.Sqlite;

namespace MentorOutlook.Storage;

/// <summary>What the service remembers, in one file on one machine.</summary>
internal sealed partial class SqliteStore(SqliteFile file) : IServiceStore
{
    private const string ByMailboxSql = "SELECT * FROM enrolment WHERE mailbox = $mailbox";

    public async Task<Enrolment?> FindEnrolmentAsync(MailboxId mailbox, CancellationToken cancellation) =>
        (await file.ReadAsync(ByMailboxSql, ToEnrolment, cancellation, ("$mailbox", mailbox))).SingleOrDefault();

    public async Task<Enrolment?> FindEnrolmentBySubscriptionAsync(string subscriptionId, CancellationToken cancellation) =>
        (await file.ReadAsync("SELECT * FROM enrolment WHERE subscription = $id", ToEnrolment, cancellation, ("$id", subscriptionId))).SingleOrDefault();

    public async IAsyncEnumerable<Enrolment> ReadEnrolmentsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        // One at a time and each by its key: whoever iterates may write in between, and the list may be long.
        for (MailboxId? last = null; ;)
        {
            var next = await file.ReadAsync(
                "SELECT * FROM enrolment WHERE mailbox > $last ORDER BY mailbox LIMIT 1", ToEnrolment, cancellation, ("$last", last?.Value ?? ""));
            if (next is not [var enrolment]) yield break;
            yield return enrolment;
            last = enrolment.Mailbox;
        }
    }

    public async Task AddAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await WriteAsync(connection, "INSERT OR IGNORE", enrolment, cancellation);
    }

    public async Task UpdateAsync(MailboxId mailbox, Func<Enrolment, Enrolment> change, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (await connection.ReadAsync(ByMailboxSql, ToEnrolment, cancellation, ("$mailbox", mailbox)) is not [var enrolment]) return;
        await WriteAsync(connection, "INSERT OR REPLACE", change(enrolment), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static Task<int> WriteAsync(SqliteConnection connection, string insert, Enrolment enrolment, CancellationToken cancellation) => connection.RunAsync(
        $"{insert} INTO enrolment VALUES ($mailbox, $deltaLink, $windowLaid, $subscription, $clientStateHash, $created, $expires, $taskList)",
        cancellation,
        ("$mailbox", enrolment.Mailbox),
        ("$deltaLink", enrolment.DeltaLink),
        ("$windowLaid", enrolment.WindowLaid),
        ("$subscription", enrolment.Subscription?.Id),
        ("$clientStateHash", enrolment.Subscription?.ClientStateHash),
        ("$created", enrolment.Subscription?.Created),
        ("$expires", enrolment.Subscription?.Expires),
        ("$taskList", enrolment.TaskListId));

    private static Enrolment ToEnrolment(SqliteDataReader row) => new(row.Mailbox())
    {
        DeltaLink = row.TextOrNull("delta_link"),
        WindowLaid = row.DateOrNull("window_laid"),
        Subscription = row.TextOrNull("subscription") is { } id
            ? new Subscription(id, row.Text("client_state_hash"), row.Time("subscription_created"), row.Time("subscription_expires"))
            : null,
        TaskListId = row.TextOrNull("task_list"),
    };
}
