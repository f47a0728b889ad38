using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox;

namespace MentorOutlook.Functions.Hosting;

/// <summary>The sandbox's tokens: they open nothing but a simulated mailbox on this machine.</summary>
internal sealed class SandboxTokens : IAccessTokens
{
    public const string Prefix = "sandbox.";

    public Task<string> AcquireAsync(MailboxId mailbox, CancellationToken cancellation) => Task.FromResult(Prefix + mailbox.Value);
}

/// <summary>Nobody has signed in: signing in with Microsoft is not part of the service yet.</summary>
internal sealed class NobodySignedIn : IAccessTokens
{
    public Task<string> AcquireAsync(MailboxId mailbox, CancellationToken cancellation) => throw new TryLaterException("Nobody has signed in for this mailbox.");
}
