using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <summary>The rules for what a subscription may say.</summary>
internal static class SubscriptionForm
{
    private const int LongestClientState = 128;

    private static readonly Duration Longest = Duration.FromMinutes(10_080);
    private static readonly Duration Shortest = Duration.FromMinutes(45);
    private static readonly string[] Types = ["created", "updated", "deleted"];

    public static Subscription Read(GraphRequest request, JsonObject body, Tenant tenant)
    {
        var resource = Required(body, "resource");
        var (watched, scope) = WatchedResource.Parse(resource, request.Caller!, tenant);
        if (!request.Caller!.May(scope)) throw GraphRefusal.AccessDenied();
        var state = body["clientState"]?.ToString();
        if (state?.Length > LongestClientState) throw Invalid($"clientState is longer than {LongestClientState} characters.");
        return new Subscription(tenant.NextGuid().ToString(), request.Mailbox.UserId, resource, watched)
        {
            ChangeTypes = ChangeTypes(Required(body, "changeType")),
            NotificationUrl = Url("notificationUrl", Required(body, "notificationUrl")),
            LifecycleUrl = body["lifecycleNotificationUrl"] is { } url ? Url("lifecycleNotificationUrl", url.ToString()) : null,
            ClientState = state,
            Expires = Expiry(Required(body, "expirationDateTime"), tenant.Now),
            ImmutableIds = request.Prefer.ImmutableIds,
        };
    }

    public static Instant Expiry(string text, Instant now)
    {
        var expiry = OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();
        if (expiry <= now) throw Invalid("Subscription expiration can only be in the future.");
        if (expiry > now + Longest) throw Invalid($"Subscription expiration can only be {Longest.TotalMinutes:0} minutes in the future.");
        return Instant.Max(expiry, now + Shortest);
    }

    private static string ChangeTypes(string text)
    {
        var types = text.Split(',').Select(type => type.Trim()).ToArray();
        return types.All(Types.Contains) ? string.Join(',', types.Distinct().Order(StringComparer.Ordinal)) : throw Invalid($"The changeType '{text}' is not valid.");
    }

    private static Uri Url(string name, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)) throw Invalid($"The {name} '{text}' is not an absolute address.");
        return url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback) ? url : throw Invalid($"The {name} must be an https address.");
    }

    private static string Required(JsonObject body, string name) =>
        body[name]?.ToString() is { Length: > 0 } value ? value : throw Invalid($"The property '{name}' is required.");

    private static GraphRefusal Invalid(string message) => new(400, "InvalidRequest", message);
}
