using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Http;

/// <summary>Graph understood and said no. Whoever asked knows whether that is an answer; where it is none, the work is tried again.</summary>
internal sealed class RefusedException(int status, string? code) : Exception($"Answered {status}.")
{
    public int Status => status;

    /// <summary>Whether a delta link is no longer honoured, under whatever status that is said.</summary>
    public bool LostDeltaState =>
        status == 410
        || string.Equals(code, "syncStateNotFound", StringComparison.OrdinalIgnoreCase)
        || code?.StartsWith("resync", StringComparison.OrdinalIgnoreCase) == true;

    public TryLaterException ToTryLater() => new(Message);
}
