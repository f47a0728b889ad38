using MentorOutlook.Sandbox.Microsoft365;
using NodaTime;

namespace MentorOutlook.Sandbox.World;

/// <summary>A simulated Microsoft 365 with the real service at work on it, on one clock.</summary>
public sealed class SandboxWorld : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mentoroutlook-sandbox-").FullName;
    private readonly SemaphoreSlim _clock = new(1);
    private readonly SemaphoreSlim _restart = new(1);

    private SandboxWorld(SimulatedMicrosoft365 microsoft365, Func<Uri, string, ServiceInstance> service)
    {
        Microsoft365 = microsoft365;
        Service = service(microsoft365.GraphAddress, StorePath);
    }

    public SimulatedMicrosoft365 Microsoft365 { get; }

    public ServiceInstance Service { get; }

    /// <summary>The service's store, for whoever wants to look into it.</summary>
    public string StorePath => Path.Combine(_folder, "service.db");

    private Instant Now => Microsoft365.Clock.Now;

    /// <param name="service">Makes the service from the address of the simulated Graph and the path of its store.</param>
    public static async Task<SandboxWorld> StartAsync(Simulation simulation, Func<Uri, string, ServiceInstance> service, CancellationToken cancellation)
    {
        var world = new SandboxWorld(await SimulatedMicrosoft365.StartAsync(simulation, cancellation), service);
        try
        {
            await world.Service.StartAsync(world.Now, cancellation);
            return world;
        }
        catch
        {
            await world.DisposeAsync();
            throw;
        }
    }

    /// <summary>Moves both clocks, from one waking of the service to the next, and lets everything happen on the way.</summary>
    public async Task MoveToAsync(Instant target, CancellationToken cancellation)
    {
        await _clock.WaitAsync(cancellation);
        try
        {
            await SettleAsync(cancellation);
            while (Now < target)
            {
                // A waking that is due already and stays so must not stop the clock.
                var next = Instant.Max(await AliveAsync(() => Service.NextAsync(target, cancellation), cancellation), Instant.Min(target, Now + Duration.FromSeconds(1)));
                Microsoft365.Clock.MoveTo(next);
                await AliveAsync(() => ReturnAsync(Service.AdvanceAsync(next, cancellation)), cancellation);
                await SettleAsync(cancellation);
            }
        }
        finally
        {
            _clock.Release();
        }
    }

    /// <summary>Until every notification has been delivered, and the service has done what it was told of.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        await Microsoft365.SettleAsync(cancellation);
        await AliveAsync(() => ReturnAsync(Service.SettleAsync(cancellation)), cancellation);
    }

    /// <summary>Ends the service in the middle of whatever it does, and starts it again on the same store.</summary>
    public async Task RestartServiceAsync(CancellationToken cancellation)
    {
        await _restart.WaitAsync(cancellation);
        try
        {
            await Service.KillAsync();
            await Service.StartAsync(Now, cancellation);
        }
        finally
        {
            _restart.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Microsoft365.DisposeAsync();
        _clock.Dispose();
        _restart.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Asks again where the service was killed while it was asked.</summary>
    private async Task<T> AliveAsync<T>(Func<Task<T>> ask, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException && attempt < 3)
            {
                await _restart.WaitAsync(cancellation);
                _restart.Release();
            }
        }
    }

    private static async Task<bool> ReturnAsync(Task done)
    {
        await done;
        return true;
    }
}
