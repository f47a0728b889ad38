using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using Microsoft.Kiota.Abstractions.Authentication;

namespace MentorOutlook.Mailbox.Http;

/// <summary>Gives the SDK a mailbox's token for Graph's own address and for no other: next links and delta links are addresses from an answer.</summary>
internal sealed class MailboxTokens(MailboxId mailbox, IAccessTokens tokens, GraphOptions options) : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([options.BaseAddress.Host]);

    public Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
        options.IsGraph(uri)
            ? tokens.AcquireAsync(mailbox, cancellationToken)
            : throw new TryLaterException("An answer named an address that is not Graph's.");
}
