using System.Globalization;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using Microsoft.Data.Sqlite;

namespace MentorOutlook.Storage;

internal sealed partial class SqliteStore
{
    public async Task<IReadOnlyList<StoredRow>> ReadEverythingAsync(MailboxId mailbox, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = connection.BeginTransaction(deferred: true);
        var rows = new List<StoredRow>();
        foreach (var table in await TablesAsync(connection, cancellation))
        {
            var kind = table.Replace('_', ' ');
            rows.AddRange(await connection.ReadAsync(
                $"SELECT * FROM {table} WHERE mailbox = $mailbox", row => new StoredRow(kind, FieldsOf(row)), cancellation, ("$mailbox", mailbox)));
        }

        return rows;
    }

    public async Task EraseAsync(MailboxId mailbox, CancellationToken cancellation)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var table in await TablesAsync(connection, cancellation))
        {
            await connection.RunAsync($"DELETE FROM {table} WHERE mailbox = $mailbox", cancellation, ("$mailbox", mailbox));
        }

        await transaction.CommitAsync(cancellation);
    }

    /// <summary>As the file has them rather than as a list here: one that is added later cannot be forgotten.</summary>
    private static Task<IReadOnlyList<string>> TablesAsync(SqliteConnection connection, CancellationToken cancellation) => connection.ReadAsync(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid", row => row.Text("name"), cancellation);

    private static Dictionary<string, string?> FieldsOf(SqliteDataReader row) => Enumerable.Range(0, row.FieldCount).ToDictionary(
        row.GetName,
        column => row.IsDBNull(column) ? null : Convert.ToString(row.GetValue(column), CultureInfo.InvariantCulture));
}
