using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

internal sealed class SubscriptionResource(Tenant tenant, Handshake handshake)
{
    private static readonly string[] Changeable = ["expirationDateTime", "notificationUrl", "@odata.type"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "subscriptions", "", request => Pages.Of(request, [.. Own(request)], Write)),
        new("POST", "subscriptions", "", CreateAsync),
        new("GET", "subscriptions/{id}", "", request => GraphResponse.Ok(Write(Found(request)))),
        new("PATCH", "subscriptions/{id}", "", Update),
        new("DELETE", "subscriptions/{id}", "", Delete),
        new("POST", "subscriptions/{id}/reauthorize", "", Reauthorize),
    ];

    private async Task<GraphResponse> CreateAsync(GraphRequest request, CancellationToken cancellation)
    {
        Subscription subscription;
        lock (tenant.Gate)
        {
            subscription = SubscriptionForm.Read(request, request.Read("subscription"), tenant);
            RefuseTwin(request, subscription);
        }

        await handshake.CheckAsync(subscription, cancellation);
        lock (tenant.Gate)
        {
            RefuseTwin(request, subscription);
            tenant.Subscriptions.Put(subscription);
        }

        return GraphResponse.Created(Write(subscription));
    }

    private void RefuseTwin(GraphRequest request, Subscription subscription)
    {
        if (Own(request).Any(other => other.Watched == subscription.Watched && other.ChangeTypes == subscription.ChangeTypes))
            throw new GraphRefusal(409, "InvalidRequest", "A subscription of the same application for the same resource and changeType exists already.");
    }

    private GraphResponse Update(GraphRequest request)
    {
        var (subscription, body) = (Found(request), request.Read("subscription"));
        if (body.FirstOrDefault(property => !Changeable.Contains(property.Key)).Key is { } fixedProperty)
            throw new GraphRefusal(400, "InvalidRequest", $"The property '{fixedProperty}' of a subscription cannot be changed.");
        if (body.ContainsKey("notificationUrl")) throw GraphRefusal.NotServed("changing the notificationUrl of a subscription");
        var expiry = body["expirationDateTime"]?.ToString() ?? throw new GraphRefusal(400, "InvalidRequest", "The property 'expirationDateTime' is required.");
        return Renewed(subscription with { Expires = SubscriptionForm.Expiry(expiry, tenant.Now), IsPaused = false });
    }

    private GraphResponse Reauthorize(GraphRequest request)
    {
        Renewed(Found(request) with { IsPaused = false });
        return GraphResponse.NoContent;
    }

    private GraphResponse Renewed(Subscription subscription)
    {
        tenant.Subscriptions.Put(subscription);
        return GraphResponse.Ok(Write(subscription));
    }

    private GraphResponse Delete(GraphRequest request)
    {
        tenant.Subscriptions.Remove(Found(request).Id);
        return GraphResponse.NoContent;
    }

    /// <summary>One that has expired is gone.</summary>
    private IEnumerable<Subscription> Own(GraphRequest request) =>
        tenant.Subscriptions.All.Where(subscription => subscription.UserId == request.Mailbox.UserId && subscription.Expires > tenant.Now);

    private Subscription Found(GraphRequest request) =>
        Own(request).FirstOrDefault(subscription => subscription.Id == request.Values["id"])
        ?? throw new GraphRefusal(404, "ResourceNotFound", "The object was not found.");

    /// <summary>clientState is never told again.</summary>
    private static JsonObject Write(Subscription subscription) => new()
    {
        ["id"] = subscription.Id,
        ["resource"] = subscription.Resource,
        ["applicationId"] = "6d656e74-6f72-4f75-946c-6f6f6b000001",
        ["changeType"] = subscription.ChangeTypes,
        ["clientState"] = null,
        ["notificationUrl"] = subscription.NotificationUrl.AbsoluteUri,
        ["lifecycleNotificationUrl"] = subscription.LifecycleUrl?.AbsoluteUri,
        ["expirationDateTime"] = Wire.Of(subscription.Expires),
        ["creatorId"] = subscription.UserId,
        ["latestSupportedTlsVersion"] = "v1_2",
    };
}
