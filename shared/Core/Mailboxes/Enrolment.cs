using NodaTime;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>What the service remembers about a mailbox: ids, times and hashes.</summary>
public sealed record Enrolment(MailboxId Mailbox)
{
    /// <summary>Where the next delta round begins; null before the first and after a reset.</summary>
    public string? DeltaLink { get; init; }

    /// <summary>The day on which the delta window was laid. Graph fixes the window in the token, so it is laid anew each day.</summary>
    public LocalDate? WindowLaid { get; init; }

    /// <summary>Null where notifications cannot reach the service and the clock wakes it instead.</summary>
    public Subscription? Subscription { get; init; }

    /// <summary>The id of the To Do list that our tasks stand in; null until it was found or made.</summary>
    public string? TaskListId { get; init; }
}

/// <summary>A change subscription at Graph.</summary>
/// <param name="ClientStateHash">SHA-256 of the secret that each notification must repeat.</param>
public sealed record Subscription(string Id, string ClientStateHash, Instant Created, Instant Expires);
