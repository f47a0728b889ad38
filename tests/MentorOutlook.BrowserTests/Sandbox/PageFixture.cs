using MentorOutlook.Sandbox.Page;
using MentorOutlook.Sandbox.World;

namespace MentorOutlook.BrowserTests.Sandbox;

/// <summary>The page with the real service behind it, in a process of its own; each test begins its world again.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private readonly PageWorld _world = new((graph, store) => new ServiceProcess(graph, store, isReachable: true));
    private PageServer? _server;

    public Uri Address => _server?.Address ?? throw new InvalidOperationException("The page has not been started.");

    public async ValueTask InitializeAsync()
    {
        await _world.BeginAsync(CancellationToken.None);
        _server = await PageServer.StartAsync(_world, 0, CancellationToken.None);
    }

    public Task BeginAgainAsync(CancellationToken cancellation) => _world.BeginAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        await _world.DisposeAsync();
    }
}
