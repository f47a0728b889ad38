namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

public enum LifecycleEvent
{
    /// <summary>Somebody must renew, or notifications stay paused and are lost.</summary>
    ReauthorizationRequired,

    /// <summary>The subscription is gone.</summary>
    SubscriptionRemoved,

    /// <summary>Some notifications were not delivered.</summary>
    Missed,
}
