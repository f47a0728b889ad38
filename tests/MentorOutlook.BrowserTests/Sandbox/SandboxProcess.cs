using System.Diagnostics;
using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Page;

namespace MentorOutlook.BrowserTests.Sandbox;

/// <summary>The README's first command as it runs on a newcomer's machine: a process that starts another one and prints one address.</summary>
internal sealed partial class SandboxProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private SandboxProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<SandboxProcess> StartAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PageServer).Assembly.Location]) { RedirectStandardOutput = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException("The sandbox cannot be started.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var said = await process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The sandbox ended at once.");
        return new SandboxProcess(process, new Uri(LoopbackAddress().Match(said).Value));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LoopbackAddress();
}
