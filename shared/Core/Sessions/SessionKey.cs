using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MentorOutlook.Core.Mailboxes;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>What stays the same about a session when it moves.</summary>
/// <param name="Uid">iCalUId of the single event, or of the series master: an occurrence has another one at Graph.</param>
/// <param name="RecurrenceId">The occurrence's original start; null for a single event.</param>
public sealed record SessionKey(string Uid, Instant? RecurrenceId)
{
    public static SessionKey Of(Appointment appointment) => new(appointment.Uid, appointment.RecurrenceId);

    /// <summary>The key as the service remembers it.</summary>
    public string HashIn(MailboxId mailbox) =>
        Hash.Of(mailbox.Value, Uid, RecurrenceId?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
}

/// <summary>Names without content: the same input gives the same hash, and nobody reads the input out of it.</summary>
public static class Hash
{
    /// <returns>SHA-256 of the parts, in lower-case hexadecimal.</returns>
    public static string Of(params IEnumerable<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))));
}
