using MentorOutlook.Core.Mailboxes;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Storage;

/// <summary>Reads columns by name.</summary>
internal static class Columns
{
    /// <summary>Of fixed width, so that the order of the text is the order of time, and a person reads it too.</summary>
    public static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fffffffff'Z'");

    public static string Text(this SqliteDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static string? TextOrNull(this SqliteDataReader row, string column) =>
        row.IsDBNull(row.GetOrdinal(column)) ? null : row.Text(column);

    public static MailboxId Mailbox(this SqliteDataReader row) => new(row.Text("mailbox"));

    public static int Number(this SqliteDataReader row, string column) => row.GetInt32(row.GetOrdinal(column));

    public static T Name<T>(this SqliteDataReader row, string column)
        where T : struct, Enum =>
        Enum.Parse<T>(row.Text(column));

    public static Instant Time(this SqliteDataReader row, string column) => Moment.Parse(row.Text(column)).Value;

    public static Instant? TimeOrNull(this SqliteDataReader row, string column) =>
        row.TextOrNull(column) is { } text ? Moment.Parse(text).Value : null;

    public static LocalDate? DateOrNull(this SqliteDataReader row, string column) =>
        row.TextOrNull(column) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;
}
