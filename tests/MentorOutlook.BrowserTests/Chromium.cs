using System.Diagnostics;
using Microsoft.Playwright;

namespace MentorOutlook.BrowserTests;

/// <summary>
/// One Chromium for all tests. A fresh machine has none: as root the fixture installs Debian's package, otherwise it fails and names it.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Package = "chromium";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async ValueTask InitializeAsync()
    {
        var path = Array.Find(Places, File.Exists) ?? await InstallAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            // Chromium's sandbox refuses to run as root; the pages are our own files.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static async Task<string> InstallAsync()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            throw new InvalidOperationException($"These tests need a browser: install Debian's package \"{Package}\" (apt-get install {Package}).");
        }

        await RunAsync("apt-get", "update -qq");
        await RunAsync("apt-get", $"install -y -qq --no-install-recommends {Package}");
        return Array.Find(Places, File.Exists) ?? throw new InvalidOperationException($"The package \"{Package}\" was installed, but brought no browser.");
    }

    private static async Task RunAsync(string command, string arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} cannot be started.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {arguments} failed: {await error}{await output}");
    }
}
