using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Http;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

namespace MentorOutlook.Mailbox;

/// <summary>Graph as each mailbox's owner.</summary>
internal sealed class GraphClients(GraphConnections connections, IAccessTokens tokens, GraphOptions options)
{
    public GraphOptions Options => options;

    /// <summary>Asks Graph as a mailbox's owner.</summary>
    /// <param name="absent">Statuses that are an answer too.</param>
    /// <returns>Null where Graph answered with one of those.</returns>
    /// <exception cref="TryLaterException">Graph answered with any other status than success, or not at all.</exception>
    public async Task<T?> AskAsync<T>(MailboxId mailbox, Func<GraphServiceClient, Task<T?>> ask, params int[] absent)
        where T : class
    {
        try
        {
            return await ask(For(mailbox));
        }
        catch (RefusedException refusal)
        {
            return absent.Contains(refusal.Status) ? null : throw refusal.ToTryLater();
        }
    }

    /// <inheritdoc cref="AskAsync"/>
    public Task DoAsync(MailboxId mailbox, Func<GraphServiceClient, Task> act, params int[] absent) => AskAsync<object>(
        mailbox,
        async graph =>
        {
            await act(graph);
            return null;
        },
        absent);

    private GraphServiceClient For(MailboxId mailbox) => new(
        connections.Graph,
        new BaseBearerTokenAuthenticationProvider(new MailboxTokens(mailbox, tokens, options)),
        options.Resolve("").AbsoluteUri);
}
