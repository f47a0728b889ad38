using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <summary>Turns changes into notifications: 2 to 4 for each, as Exchange does, and not always one at a time.</summary>
internal sealed class Notifier(Tenant tenant, Deliveries deliveries)
{
    private const int Fewest = 2;
    private const int Most = 4;

    /// <summary>How many of the next changes nobody hears of.</summary>
    public int Losing { get; set; }

    /// <summary>Under the tenant's gate.</summary>
    public void Tell(ItemChange change)
    {
        var listening = tenant.Subscriptions.All.Where(subscription => Hears(subscription, change)).ToArray();
        if (listening.Length > 0 && Losing > 0)
        {
            Losing--;
            return;
        }

        foreach (var subscription in listening) Tell(subscription, change);
    }

    public void Tell(Subscription subscription, LifecycleEvent lifecycle)
    {
        if (subscription.LifecycleUrl is { } url) deliveries.Add(url, NotificationJson.Envelope([NotificationJson.Of(subscription, lifecycle, tenant.TenantId)]));
    }

    private void Tell(Subscription subscription, ItemChange change)
    {
        var times = tenant.NextNumber(Fewest, Most + 1);
        // The repetitions of a creation call themselves updates.
        var notifications = Enumerable.Range(0, times)
            .Select(time => NotificationJson.Of(subscription, change, time > 0 && change.Type == ChangeType.Created ? ChangeType.Updated : change.Type, tenant.TenantId))
            .Where(notification => Wants(subscription, notification["changeType"]!.ToString()))
            .ToArray();
        foreach (var together in InPosts(notifications)) deliveries.Add(subscription.NotificationUrl, NotificationJson.Envelope(together));
    }

    /// <summary>The last two of four share one request.</summary>
    private static IEnumerable<JsonObject[]> InPosts(JsonObject[] notifications) =>
        notifications.Length == Most
            ? [[notifications[0]], [notifications[1]], [notifications[2], notifications[3]]]
            : notifications.Select(notification => new[] { notification });

    private bool Hears(Subscription subscription, ItemChange change) =>
        subscription.UserId == change.Mailbox.UserId
        && subscription.Expires > tenant.Now
        && !subscription.IsPaused
        && (subscription.Watched == change.Kind || subscription.Watched == $"{change.Kind} in {change.Folder}")
        && (Wants(subscription, Graph.Wire.Name(change.Type)) || change.Type == ChangeType.Created);

    private static bool Wants(Subscription subscription, string changeType) => subscription.ChangeTypes.Split(',').Contains(changeType);
}
