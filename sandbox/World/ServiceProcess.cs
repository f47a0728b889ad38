using System.Diagnostics;
using System.Reflection;
using NodaTime;

namespace MentorOutlook.Sandbox.World;

/// <summary>The real service as a process of its own, which knows the simulated Microsoft 365 by its address alone.</summary>
public sealed class ServiceProcess : ServiceInstance
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ProcessStartInfo _start;
    private Process? _process;

    /// <inheritdoc cref="ServiceInstance.Settings"/>
    public ServiceProcess(Uri graph, string storePath, bool isReachable)
    {
        _start = new ProcessStartInfo("dotnet", [ServiceAssembly]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (key, value) in Settings(graph, storePath, isReachable)) _start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
    }

    /// <summary>What the service said of itself, for whoever wants to look for what must not be there.</summary>
    public ServiceOutput Output { get; } = new();

    private static string ServiceAssembly => typeof(ServiceProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == nameof(ServiceAssembly)).Value!;

    public override async Task StartAsync(Instant now, CancellationToken cancellation)
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

    public override async Task KillAsync()
    {
        if (_process is not { } process) return;
        _process = null;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
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
                using var answer = await Client.GetAsync(new Uri("/", UriKind.Relative), patience.Token);
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }
}
