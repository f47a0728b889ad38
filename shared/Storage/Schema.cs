using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MentorOutlook.Storage;

/// <summary>
/// The tables. Each has a column <c>mailbox</c>, by which everything about a mailbox is shown and erased, and a name that its owner can read.
/// A change is a further migration: one that was ever released stays as it is.
/// </summary>
internal static class Schema
{
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE enrolment (
            mailbox TEXT PRIMARY KEY, delta_link TEXT, window_laid TEXT, subscription TEXT, client_state_hash TEXT,
            subscription_created TEXT, subscription_expires TEXT, task_list TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX enrolment_by_subscription ON enrolment (subscription);

        CREATE TABLE scheduled_event (
            mailbox TEXT, event TEXT, series TEXT, session_hash TEXT NOT NULL, stamp TEXT NOT NULL, ends TEXT NOT NULL,
            PRIMARY KEY (mailbox, event)) STRICT, WITHOUT ROWID;

        CREATE TABLE due_item (
            mailbox TEXT, event TEXT, artefact TEXT, at TEXT NOT NULL,
            PRIMARY KEY (mailbox, event, artefact)) STRICT, WITHOUT ROWID;
        CREATE INDEX due_item_by_time ON due_item (at);

        CREATE TABLE effect (
            key TEXT PRIMARY KEY, mailbox TEXT NOT NULL, artefact TEXT NOT NULL, event TEXT NOT NULL, occasion TEXT NOT NULL,
            state TEXT NOT NULL, composed_hash TEXT NOT NULL, written_hash TEXT, item TEXT, conversation TEXT, task TEXT,
            begun TEXT NOT NULL, sent TEXT, replies_read_to TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX effect_by_mailbox ON effect (mailbox);

        CREATE TABLE queued_work (
            id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, work TEXT NOT NULL, visible TEXT NOT NULL,
            deliveries INTEGER NOT NULL, faults INTEGER NOT NULL, receipt TEXT) STRICT;
        CREATE INDEX queued_work_by_time ON queued_work (visible);
        CREATE INDEX queued_work_by_mailbox ON queued_work (mailbox);

        CREATE TABLE poison_work (
            id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, work TEXT NOT NULL, given_up TEXT NOT NULL,
            deliveries INTEGER NOT NULL) STRICT;
        """,
    ];

    /// <exception cref="InvalidOperationException">A newer version of the service wrote the file.</exception>
    public static void Migrate(SqliteConnection connection)
    {
        // Readers and the writer do not wait for each other; the mode is kept in the file.
        Run(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        var version = Convert.ToInt32(Run(connection, "PRAGMA user_version"), CultureInfo.InvariantCulture);
        if (version > Migrations.Length) throw new InvalidOperationException("The store was written by a newer version of the service.");
        foreach (var migration in Migrations.Skip(version)) Run(connection, migration);
        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Migrations.Length}"));
        transaction.Commit();
    }

    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
