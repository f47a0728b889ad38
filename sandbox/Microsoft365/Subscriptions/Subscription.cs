using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <param name="Resource">As the caller wrote it.</param>
/// <param name="Watched">What it means: "events", "messages" or "messages in {folder id}".</param>
public sealed record Subscription(string Id, string UserId, string Resource, string Watched)
{
    public required string ChangeTypes { get; init; }

    public required Uri NotificationUrl { get; init; }

    public Uri? LifecycleUrl { get; init; }

    public string? ClientState { get; init; }

    public Instant Expires { get; init; }

    /// <summary>After reauthorizationRequired, until somebody renews it: what changes meanwhile is lost.</summary>
    public bool IsPaused { get; init; }

    internal bool ImmutableIds { get; init; }
}
