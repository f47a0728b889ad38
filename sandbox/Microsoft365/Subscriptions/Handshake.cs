using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <summary>Whoever is to be notified must first show that they expect it: the decoded token, as plain text, within 10 s.</summary>
internal sealed class Handshake(Tenant tenant, NotificationPost post)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task CheckAsync(Subscription subscription, CancellationToken cancellation)
    {
        await CheckAsync(subscription.NotificationUrl, cancellation);
        if (subscription.LifecycleUrl is { } lifecycle) await CheckAsync(lifecycle, cancellation);
    }

    private async Task CheckAsync(Uri url, CancellationToken cancellation)
    {
        // Blanks, a plus and a percent sign: an answer that was not decoded, or decoded twice, shows.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {tenant.NextGuid()} 100%+";
        var separator = url.Query.Length == 0 ? "?" : "&";
        var answer = await post.SendAsync(new Uri($"{url.AbsoluteUri}{separator}validationToken={Uri.EscapeDataString(token)}"), body: null, Patience, cancellation);
        if (answer is null) throw Failed("The request timed out or the connection failed.");
        if (answer.Status != 200) throw Failed($"Notification endpoint must respond with 200 OK to validation request, not {answer.Status}.");
        if (answer.ContentType != "text/plain") throw Failed($"The content type of the answer must be text/plain, not '{answer.ContentType}'.");
        if (answer.Body != token) throw Failed("The answer must be the decoded validation token.");
    }

    private static GraphRefusal Failed(string why) => new(400, "InvalidRequest", $"Subscription validation request failed. {why}");
}
