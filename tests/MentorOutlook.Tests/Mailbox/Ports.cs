using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox;
using MentorOutlook.Text.Html;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Tests.Mailbox;

/// <summary>The product's Graph ports, with the sandbox's tokens.</summary>
internal static class Ports
{
    public static ServiceProvider Of(Uri graph, TimeProvider time, TimeSpan? patience = null) => new ServiceCollection()
        .AddSingleton(time)
        .AddSingleton<HtmlToLines>(HtmlLines.Read)
        .AddSingleton<IAccessTokens, SandboxTokens>()
        .AddGraphMailbox(new GraphOptions { BaseAddress = graph, Patience = patience ?? TimeSpan.FromSeconds(30) })
        .BuildServiceProvider();

    private sealed class SandboxTokens : IAccessTokens
    {
        public Task<string> AcquireAsync(MailboxId mailbox, CancellationToken cancellation) => Task.FromResult($"sandbox.{mailbox}");
    }
}
