using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

internal static class NotificationJson
{
    public static JsonObject Of(Subscription subscription, ItemChange change, ChangeType type, string tenantId)
    {
        var id = subscription.ImmutableIds ? change.ImmutableId : change.MutableId;
        var resource = $"Users/{change.Mailbox.UserId}/{change.Kind}/{id}";
        return new JsonObject
        {
            ["subscriptionId"] = subscription.Id,
            ["subscriptionExpirationDateTime"] = Wire.Of(subscription.Expires),
            ["changeType"] = Wire.Name(type),
            ["resource"] = resource,
            ["resourceData"] = new JsonObject
            {
                ["@odata.type"] = change.Kind == "Events" ? "#Microsoft.Graph.Event" : "#Microsoft.Graph.Message",
                ["@odata.id"] = resource,
                ["@odata.etag"] = change.ETag,
                ["id"] = id,
            },
            ["clientState"] = subscription.ClientState,
            ["tenantId"] = tenantId,
        };
    }

    public static JsonObject Of(Subscription subscription, LifecycleEvent lifecycle, string tenantId) => new()
    {
        ["subscriptionId"] = subscription.Id,
        ["subscriptionExpirationDateTime"] = Wire.Of(subscription.Expires),
        ["resource"] = subscription.Resource,
        ["clientState"] = subscription.ClientState,
        ["tenantId"] = tenantId,
        ["lifecycleEvent"] = Wire.Name(lifecycle),
    };

    public static JsonObject Envelope(IEnumerable<JsonObject> notifications) => new() { ["value"] = Wire.Array(notifications) };
}
