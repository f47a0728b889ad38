using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Http;
using Microsoft.Graph;
using NodaTime;
using Graph = Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Subscriptions;

/// <summary>Change notifications of the mailbox's events.</summary>
internal sealed class GraphSubscriptions(GraphClients clients) : ISubscriptions
{
    private const string Events = "me/events";

    public async Task<(string Id, Instant Expires)> CreateAsync(
        MailboxId mailbox, Uri notifications, Uri lifecycle, string clientState, Instant expires, CancellationToken cancellation)
    {
        // A second one is refused: the first was made by a try of ours whose answer was lost, and nobody knows its secret any more.
        var created = await PostAsync(refusal => refusal.IsConflict);
        if (created is null)
        {
            await clients.DoAsync(mailbox, graph => DeleteOursAsync(graph, notifications, cancellation));
            created = await PostAsync();
        }

        return (created!.Id!, ExpiryOf(created));

        Task<Graph.Subscription?> PostAsync(Func<RefusedException, bool>? expected = null) => clients.AskAsync(
            mailbox,
            graph => graph.Subscriptions.PostAsync(
                new Graph.Subscription
                {
                    Resource = Events,
                    ChangeType = "created,updated,deleted",
                    NotificationUrl = notifications.AbsoluteUri,
                    LifecycleNotificationUrl = lifecycle.AbsoluteUri,
                    ClientState = clientState,
                    ExpirationDateTime = expires.ToDateTimeOffset(),
                },
                cancellationToken: cancellation),
            expected);
    }

    public async Task<Instant?> RenewAsync(MailboxId mailbox, string id, Instant expires, CancellationToken cancellation)
    {
        var renewed = await clients.AskAsync(
            mailbox,
            graph => graph.Subscriptions[id].PatchAsync(new Graph.Subscription { ExpirationDateTime = expires.ToDateTimeOffset() }, cancellationToken: cancellation),
            refusal => refusal.IsGone);
        return renewed is null ? null : ExpiryOf(renewed);
    }

    public Task DeleteAsync(MailboxId mailbox, string id, CancellationToken cancellation) =>
        clients.DoAsync(mailbox, graph => graph.Subscriptions[id].DeleteAsync(cancellationToken: cancellation), refusal => refusal.IsGone);

    private static async Task DeleteOursAsync(GraphServiceClient graph, Uri notifications, CancellationToken cancellation)
    {
        var all = await graph.Subscriptions.GetAsync(cancellationToken: cancellation);
        foreach (var ours in (all?.Value ?? []).Where(subscription => subscription.NotificationUrl == notifications.AbsoluteUri))
            await graph.Subscriptions[ours.Id].DeleteAsync(cancellationToken: cancellation);
    }

    private static Instant ExpiryOf(Graph.Subscription subscription) => Instant.FromDateTimeOffset(subscription.ExpirationDateTime!.Value);
}
