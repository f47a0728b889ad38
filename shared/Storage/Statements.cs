using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Storage;

/// <summary>Runs statements; values go in as parameters only.</summary>
internal static class Statements
{
    public static async Task<int> RunAsync(
        this SqliteConnection connection, string sql, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using var command = connection.Prepare(sql, values);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public static async Task<IReadOnlyList<T>> ReadAsync<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> map, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using var command = connection.Prepare(sql, values);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var read = new List<T>();
        while (await rows.ReadAsync(cancellation)) read.Add(map(rows));
        return read;
    }

    public static async Task<int> RunAsync(
        this SqliteFile file, string sql, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        return await connection.RunAsync(sql, cancellation, values);
    }

    public static async Task<IReadOnlyList<T>> ReadAsync<T>(
        this SqliteFile file, string sql, Func<SqliteDataReader, T> map, CancellationToken cancellation, params (string Name, object? Value)[] values)
    {
        await using var connection = await file.ConnectAsync(cancellation);
        return await connection.ReadAsync(sql, map, cancellation, values);
    }

    private static SqliteCommand Prepare(this SqliteConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, ToColumn(value));
        return command;
    }

    private static object ToColumn(object? value) => value switch
    {
        null => DBNull.Value,
        Instant moment => Columns.Moment.Format(moment),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        MailboxId mailbox => mailbox.Value,
        EffectKey key => key.Value,
        Enum name => name.ToString(),
        _ => value,
    };
}
