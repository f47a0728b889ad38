using MentorOutlook.Core.Ports;
using MentorOutlook.Functions;
using MentorOutlook.Sandbox.World;
using MentorOutlook.Text.Mails;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>The real service, its real entry point and its real HTTP, in the test's own process because a hundred processes are slow.</summary>
internal sealed class InProcessService(Uri graph, string storePath, bool isReachable) : ServiceInstance
{
    /// <summary>Compiling the templates takes longer than everything else of a start, and gives the same each time.</summary>
    private static readonly Lazy<IMailText> Words = new(() => new MailWriter());

    private WebApplication? _app;

    /// <summary>Everything that it logged, whatever the level.</summary>
    public CollectedLog Log { get; } = new();

    public override async Task StartAsync(Instant now, CancellationToken cancellation)
    {
        var app = ServiceApp.Create(
            [.. Settings(graph, storePath, isReachable).Select(setting => $"--{setting.Key}={setting.Value}")],
            builder => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).Services.AddSingleton<ILoggerProvider>(Log).AddSingleton(_ => Words.Value));
        await app.StartAsync(cancellation);
        _app = app;
        await AdvanceAsync(now, cancellation);
    }

    /// <summary>Nothing is finished and nothing is handed back: what a killed process leaves behind is what is left here.</summary>
    public override async Task KillAsync()
    {
        if (_app is not { } app) return;
        _app = null;
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }
}
