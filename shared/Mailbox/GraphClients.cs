using System.Text.Json;
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
    /// <param name="expected">The refusals that are an answer too; null for none.</param>
    /// <returns>Null where Graph refused in one of those ways.</returns>
    /// <exception cref="TryLaterException">Graph refused otherwise, or did not answer as it should.</exception>
    public async Task<T?> AskAsync<T>(MailboxId mailbox, Func<GraphServiceClient, Task<T?>> ask, Func<RefusedException, bool>? expected = null)
        where T : class
    {
        try
        {
            return await ask(For(mailbox));
        }
        catch (RefusedException refusal)
        {
            return expected?.Invoke(refusal) == true ? null : throw refusal.ToTryLater();
        }
        catch (JsonException)
        {
            // Not as its cause: a parser's message quotes what it could not read.
            throw new TryLaterException("Answered what is not JSON.") { MayHaveHappened = true };
        }
    }

    /// <inheritdoc cref="AskAsync"/>
    public Task DoAsync(MailboxId mailbox, Func<GraphServiceClient, Task> act, Func<RefusedException, bool>? expected = null) => AskAsync<object>(
        mailbox,
        async graph =>
        {
            await act(graph);
            return null;
        },
        expected);

    private GraphServiceClient For(MailboxId mailbox) => new(
        connections.Graph,
        new BaseBearerTokenAuthenticationProvider(new MailboxTokens(mailbox, tokens, options)),
        options.Resolve("").AbsoluteUri);
}
