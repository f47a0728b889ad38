using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Http;

/// <summary>Graph understood and said no. Whoever asked knows whether that is an answer; where it is none, the work is tried again.</summary>
internal sealed class RefusedException(int status, string? code) : Exception($"Answered {status}.")
{
    public int Status => status;

    public bool IsGone => status == 404;

    /// <summary>Whether somebody else wrote in the meantime.</summary>
    public bool IsConflict => status is 409 or 412;

    /// <summary>Whether a message was to be changed that is no draft any more.</summary>
    public bool IsOfSentMessage => code is "ErrorInvalidOperation" or "ErrorInvalidPropertyUpdateSentMessage";

    /// <summary>Whether a delta link is no longer honoured, under whatever status that is said.</summary>
    public bool LostDeltaState =>
        status == 410
        || string.Equals(code, "syncStateNotFound", StringComparison.OrdinalIgnoreCase)
        || code?.StartsWith("resync", StringComparison.OrdinalIgnoreCase) == true;

    public TryLaterException ToTryLater() => new(Message);
}
