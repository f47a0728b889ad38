using System.Text.Json.Nodes;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Traffic;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Person = MentorOutlook.Sandbox.Microsoft365.Mailbox;

namespace MentorOutlook.Tests.Mailbox;

/// <summary>A simulated Microsoft 365 with Camille's and Dominique's mailboxes, and the product's ports on Camille's, over HTTP.</summary>
public abstract class GraphTest : IAsyncLifetime
{
    private ServiceProvider _services = null!;

    private protected static Instant Monday { get; } = Instant.FromUtc(2026, 11, 23, 8, 0);

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected SimulatedMicrosoft365 Microsoft365 { get; private set; } = null!;

    private protected Person Camille { get; private set; } = null!;

    private protected Person Dominique { get; private set; } = null!;

    private protected MailboxId Mine => new(Camille.UserId);

    private protected IEnumerable<Exchange> GraphCalls => Microsoft365.Traffic.Exchanges.Where(exchange => exchange.Path.StartsWith("/v1.0", StringComparison.Ordinal));

    private protected IEnumerable<JsonObject> BatchSteps => GraphCalls
        .Where(exchange => exchange.Path.EndsWith("$batch", StringComparison.Ordinal))
        .SelectMany(exchange => exchange.Body!["requests"]!.AsArray())
        .Select(step => step!.AsObject());

    private protected virtual Simulation Options => new(Monday);

    public async ValueTask InitializeAsync()
    {
        Microsoft365 = await SimulatedMicrosoft365.StartAsync(Options, Cancellation);
        Camille = Microsoft365.Add(new NewMailbox("Camille Martin", "camille.martin@example.com", "Europe/Paris", Language.French));
        Dominique = Microsoft365.Add(new NewMailbox("Dominique Leroy", "dominique.leroy@example.org", "America/Montreal", Language.French));
        _services = Ports.Of(Microsoft365.GraphAddress, Microsoft365.Clock);
    }

    public async ValueTask DisposeAsync()
    {
        // Whatever a test did, the product asked for immutable ids each time, sent nothing and wrote no appointment.
        Assert.All(GraphCalls, exchange => Assert.Contains("IdType=\"ImmutableId\"", exchange.Headers.GetValueOrDefault("Prefer"), StringComparison.Ordinal));
        Assert.All(BatchSteps, step => Assert.Contains("IdType=\"ImmutableId\"", (string?)step["headers"]!["Prefer"], StringComparison.Ordinal));
        Assert.Equal((0, 0), (Microsoft365.Counters.MailsSentByService, Microsoft365.Counters.AppointmentsWrittenByService));
        await _services.DisposeAsync();
        await Microsoft365.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected T Port<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    private protected Task<MailboxAnswer> LookAsync(MailboxQuestion question) => Port<IMailbox>().LookAsync(Mine, question, Cancellation);
}
