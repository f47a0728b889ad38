using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Reflection;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.World;

/// <summary>The real service as a process of its own, which knows the simulated Microsoft 365 by its address alone.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ProcessStartInfo _start;
    private readonly HttpClient _client;
    private Process? _process;

    /// <param name="graph">The simulated Graph, version included.</param>
    /// <param name="storePath">The service's store; it outlives the process.</param>
    /// <param name="isReachable">Whether Graph can post notifications to it; the clock wakes it otherwise.</param>
    public ServiceProcess(Uri graph, string storePath, bool isReachable)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _client = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        _start = new ProcessStartInfo("dotnet", [ServiceAssembly]) { RedirectStandardOutput = true, RedirectStandardError = true };
        _start.Environment["Port"] = Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _start.Environment["MentorOutlook__GraphAddress"] = graph.ToString();
        _start.Environment["MentorOutlook__StorePath"] = storePath;
        _start.Environment["MentorOutlook__Sandbox"] = "true";
        if (isReachable) _start.Environment["MentorOutlook__PublicAddress"] = Address.ToString();
    }

    public Uri Address { get; }

    /// <summary>What the service said of itself, for whoever wants to look for what must not be there.</summary>
    public ServiceOutput Output { get; } = new();

    /// <summary>Speaks to the service.</summary>
    public HttpClient Client => _client;

    private static string ServiceAssembly => typeof(ServiceProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(ServiceAssembly)).Value!;

    public async Task StartAsync(Instant now, CancellationToken cancellation)
    {
        var process = Process.Start(_start) ?? throw new InvalidOperationException("The service cannot be started.");
        process.OutputDataReceived += (_, line) => Output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => Output.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _process = process;
        await WaitUntilReadyAsync(process, cancellation);
        await AdvanceAsync(now, cancellation);
    }

    /// <summary>Ends the process at once, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process) return;
        _process = null;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <returns>When the service wants to be woken next, at most <paramref name="until"/>.</returns>
    public async Task<Instant> NextAsync(Instant until, CancellationToken cancellation)
    {
        var next = await _client.GetFromJsonAsync<NextWaking>($"stepped/next?until={InstantPattern.ExtendedIso.Format(until)}", cancellation);
        return InstantPattern.ExtendedIso.Parse(next!.At).Value;
    }

    /// <summary>Moves its clock, and waits until it has done what was due then.</summary>
    public async Task AdvanceAsync(Instant to, CancellationToken cancellation)
    {
        using var answer = await _client.PostAsJsonAsync("stepped/advance", new { to = InstantPattern.ExtendedIso.Format(to) }, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Waits until it has done what was queued.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        using var answer = await _client.PostAsync(new Uri("stepped/settle", UriKind.Relative), null, cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _client.Dispose();
    }

    private async Task WaitUntilReadyAsync(Process process, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"The service ended at once:\n{Output}");
            try
            {
                using var answer = await _client.GetAsync(new Uri("/", UriKind.Relative), patience.Token);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record NextWaking(string At);
}
