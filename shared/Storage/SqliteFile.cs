using Microsoft.Data.Sqlite;

namespace MentorOutlook.Storage;

/// <summary>One database file. Each operation takes a connection of its own from the pool, so threads and processes share only the file.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _connection;

    private SqliteFile(string path) => _connection = new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString;

    /// <summary>Opens the file, makes it where there is none, and brings it to the schema of today.</summary>
    public static SqliteFile Open(string path)
    {
        var file = new SqliteFile(path);
        using var connection = new SqliteConnection(file._connection);
        connection.Open();
        Configure(connection);
        Schema.Migrate(connection);
        return file;
    }

    public async Task<SqliteConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancellation);
        Configure(connection);
        return connection;
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Waits for another writer rather than failing, and leaves nothing of an erased row in the file's free pages.</summary>
    private static void Configure(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 10000; PRAGMA secure_delete = ON;";
        command.ExecuteNonQuery();
    }
}
