using MentorOutlook.Sandbox.Microsoft365.Directory;
using MentorOutlook.Sandbox.Microsoft365.Drive;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Todo;
using MentorOutlook.Sandbox.Microsoft365.Traffic;
using Microsoft.AspNetCore.Builder;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>
/// Microsoft 365 in memory, on loopback, with a clock and faults of its own, at least as strict as Graph. Its one laxness: a
/// notification address may be http on loopback.
/// </summary>
public sealed class SimulatedMicrosoft365 : IAsyncDisposable
{
    private readonly Tenant _tenant;
    private readonly WebApplication _server;

    private SimulatedMicrosoft365(Tenant tenant, FaultPlan faults, TrafficLog traffic, WebApplication server) =>
        (_tenant, Faults, Traffic, _server, Address) = (tenant, faults, traffic, server, new Uri($"{server.Urls.Single()}/"));

    /// <summary>"http://127.0.0.1:PORT/"</summary>
    public Uri Address { get; }

    public Uri GraphAddress => new(Address, "v1.0");

    public SimulatedClock Clock => _tenant.Clock;

    public FaultPlan Faults { get; }

    public TrafficLog Traffic { get; }

    public Counters Counters => _tenant.Counters;

    public IReadOnlyCollection<Mailbox> Mailboxes => _tenant.Mailboxes;

    public static async Task<SimulatedMicrosoft365> StartAsync(Simulation options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var tenant = new Tenant(new SimulatedClock(options.Start), options.Seed);
        var (faults, traffic, addresses) = (new FaultPlan(tenant.Clock), new TrafficLog(options.TrafficFile), new PreAuthorized(tenant));
        var graph = Graph(tenant, faults, addresses);
        var server = GraphServer.Build(options, new GraphFront(tenant, graph, addresses, traffic));
        await server.StartAsync(cancellation);
        var simulated = new SimulatedMicrosoft365(tenant, faults, traffic, server);
        addresses.Root = simulated.Address;
        return simulated;
    }

    /// <summary>A new person with an empty mailbox.</summary>
    public Mailbox Add(NewMailbox who) => _tenant.Add(who);

    /// <summary>Until every change notification has been delivered or given up, or waits for the clock.</summary>
    public Task SettleAsync(CancellationToken cancellation) => _server is null ? Task.CompletedTask : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Traffic.Dispose();
    }

    private static FaultyGraph Graph(Tenant tenant, FaultPlan faults, PreAuthorized addresses)
    {
        FaultyGraph? graph = null;
        var batches = new BatchResource(tenant, (request, cancellation) => graph!.AnswerAsync(request, cancellation));
        graph = new FaultyGraph(tenant, faults, new Router(tenant,
        [
            .. EventResource.Routes,
            .. new MessageResource(tenant).Routes,
            .. MailFolderResource.Routes,
            .. new TaskResource(tenant).Routes,
            .. LinkedResourceResource.Routes,
            .. new DriveResource(addresses).Routes,
            .. CategoryResource.Routes,
            .. new UserResource(tenant).Routes,
            .. new ScheduleResource(tenant).Routes,
            .. batches.Routes,
        ]));
        return graph;
    }
}
