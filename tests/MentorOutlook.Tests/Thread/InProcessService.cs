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
    private Lifeline? _lifeline;

    /// <summary>Everything that it logged, of <see cref="Logged"/> and above.</summary>
    public CollectedLog Log { get; } = new();

    public LogLevel Logged { get; init; } = LogLevel.Trace;

    /// <summary>How long it waits for an answer of Graph.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Asked before each write of its store, with the operation's name; where it says no, the service is dead from there on.</summary>
    public Func<string, bool> Survives { get; set; } = _ => true;

    public override async Task StartAsync(Instant now, CancellationToken cancellation)
    {
        var lifeline = new Lifeline(operation => Survives(operation));
        var app = ServiceApp.Create(
            [.. Settings(graph, storePath, isReachable).Append(new("MentorOutlook:GraphPatience", Patience.ToString())).Select(setting => $"--{setting.Key}={setting.Value}")],
            builder => Configure(builder, lifeline));
        await app.StartAsync(cancellation);
        (_app, _lifeline) = (app, lifeline);
        await AdvanceAsync(now, cancellation);
    }

    /// <summary>Nothing is finished and nothing is handed back: what a killed process leaves behind is what is left here.</summary>
    public override async Task KillAsync()
    {
        if (_app is not { } app) return;
        _app = null;
        _lifeline!.End();
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private void Configure(WebApplicationBuilder builder, Lifeline lifeline)
    {
        builder.Logging.ClearProviders().SetMinimumLevel(Logged).Services.AddSingleton<ILoggerProvider>(Log);
        builder.Services.AddSingleton(_ => Words.Value);
        MortalStore<IServiceStore>.Wrap(builder.Services, lifeline);
        MortalStore<IWorkQueue>.Wrap(builder.Services, lifeline);
        MortalStore<IWorkSource>.Wrap(builder.Services, lifeline);
    }
}
