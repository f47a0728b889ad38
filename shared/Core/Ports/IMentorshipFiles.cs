using MentorOutlook.Core.Mailboxes;

namespace MentorOutlook.Core.Ports;

/// <summary>The app folder of the owner's OneDrive, where what a mentorship contains lives.</summary>
public interface IMentorshipFiles
{
    /// <param name="eTag">The version that was read; null to make a file that does not exist yet.</param>
    /// <returns>The new version; null where somebody else wrote in the meantime.</returns>
    Task<string?> WriteAsync(MailboxId mailbox, string name, string? eTag, ReadOnlyMemory<byte> content, CancellationToken cancellation);
}
