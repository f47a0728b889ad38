using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.World;

/// <summary>The real service, spoken to over HTTP, with its clock moved from outside.</summary>
public abstract class ServiceInstance : IAsyncDisposable
{
    protected ServiceInstance()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        Client = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public Uri Address { get; }

    /// <summary>Speaks to the service.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it, at this moment of the simulated clock.</summary>
    public abstract Task StartAsync(Instant now, CancellationToken cancellation);

    /// <summary>Ends it at once, in the middle of whatever it does.</summary>
    public abstract Task KillAsync();

    /// <returns>When the service wants to be woken next, at most <paramref name="until"/>.</returns>
    public async Task<Instant> NextAsync(Instant until, CancellationToken cancellation)
    {
        var next = await Client.GetFromJsonAsync<NextWaking>($"stepped/next?until={InstantPattern.ExtendedIso.Format(until)}", cancellation);
        return InstantPattern.ExtendedIso.Parse(next!.At).Value;
    }

    /// <summary>Moves its clock, and waits until it has done what was due then.</summary>
    public async Task AdvanceAsync(Instant to, CancellationToken cancellation)
    {
        using var answer = await Client.PostAsJsonAsync("stepped/advance", new { to = InstantPattern.ExtendedIso.Format(to) }, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until it has done what was queued.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        using var answer = await Client.PostAsync(new Uri("stepped/settle", UriKind.Relative), null, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Client.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>How it is started against a simulated Microsoft 365.</summary>
    /// <param name="graph">The simulated Graph, version included.</param>
    /// <param name="storePath">The service's store; it outlives the service.</param>
    /// <param name="isReachable">Whether Graph can post notifications to it; the clock wakes it otherwise.</param>
    protected IEnumerable<KeyValuePair<string, string>> Settings(Uri graph, string storePath, bool isReachable)
    {
        yield return new("Port", Address.Port.ToString(CultureInfo.InvariantCulture));
        yield return new("MentorOutlook:GraphAddress", graph.ToString());
        yield return new("MentorOutlook:StorePath", storePath);
        yield return new("MentorOutlook:Sandbox", "true");
        if (isReachable) yield return new("MentorOutlook:PublicAddress", Address.ToString());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record NextWaking(string At);
}
