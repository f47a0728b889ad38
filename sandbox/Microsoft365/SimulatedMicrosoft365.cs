using MentorOutlook.Sandbox.Microsoft365.Directory;
using MentorOutlook.Sandbox.Microsoft365.Drive;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Subscriptions;
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
    private readonly Deliveries _deliveries;
    private readonly NotificationPost _post;
    private readonly Notifier _notifier;
    private readonly PreAuthorized _addresses;
    private readonly WebApplication _server;

    private SimulatedMicrosoft365(Simulation options)
    {
        _tenant = new Tenant(new SimulatedClock(options.Start), options.Seed);
        (Faults, Traffic, _addresses) = (new FaultPlan(Clock), new TrafficLog(options.TrafficFile), new PreAuthorized(_tenant));
        _post = new NotificationPost(_tenant, Traffic);
        _deliveries = new Deliveries(Clock, _post);
        _notifier = new Notifier(_tenant, _deliveries);
        _tenant.Changed = _notifier.Tell;
        _server = GraphServer.Build(options, new GraphFront(_tenant, Graph(), Files(), _addresses, Traffic));
    }

    /// <summary>"http://127.0.0.1:PORT/"</summary>
    public Uri Address => _addresses.Root!;

    public Uri GraphAddress => new(Address, "v1.0");

    public SimulatedClock Clock => _tenant.Clock;

    public FaultPlan Faults { get; }

    public TrafficLog Traffic { get; }

    public Counters Counters => _tenant.Counters;

    public IReadOnlyCollection<Mailbox> Mailboxes => _tenant.Mailboxes;

    public static async Task<SimulatedMicrosoft365> StartAsync(Simulation options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var simulated = new SimulatedMicrosoft365(options);
        await simulated._server.StartAsync(cancellation);
        simulated._addresses.Root = new Uri($"{simulated._server.Urls.Single()}/");
        return simulated;
    }

    /// <summary>A new person with an empty mailbox.</summary>
    public Mailbox Add(NewMailbox who) => _tenant.Add(who);

    /// <summary>Until every notification has been delivered or given up, or waits for the clock to move.</summary>
    public Task SettleAsync(CancellationToken cancellation) => _deliveries.SettleAsync(cancellation);

    /// <summary>What is subscribed to now, expired ones left out.</summary>
    public IReadOnlyList<Subscription> Subscriptions
    {
        get
        {
            lock (_tenant.Gate) return [.. _tenant.Subscriptions.All.Where(subscription => subscription.Expires > Clock.Now)];
        }
    }

    /// <summary>Of the next changes that somebody would be told of, that many are told to nobody.</summary>
    public void LoseNotifications(int changes)
    {
        lock (_tenant.Gate) _notifier.Losing = changes;
    }

    /// <summary>Tells each subscription of a mailbox what becomes of it, and lets that happen.</summary>
    public void Lifecycle(Mailbox mailbox, LifecycleEvent what)
    {
        ArgumentNullException.ThrowIfNull(mailbox);
        lock (_tenant.Gate)
        {
            foreach (var subscription in Subscriptions.Where(subscription => subscription.UserId == mailbox.UserId))
            {
                _notifier.Tell(subscription, what);
                if (what == LifecycleEvent.SubscriptionRemoved) _tenant.Subscriptions.Remove(subscription.Id);
                if (what == LifecycleEvent.ReauthorizationRequired) _tenant.Subscriptions.Put(subscription with { IsPaused = true });
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _deliveries.DisposeAsync();
        _post.Dispose();
        Traffic.Dispose();
    }

    private FaultyGraph Graph()
    {
        FaultyGraph? graph = null;
        var batches = new BatchResource(_tenant, (request, cancellation) => graph!.AnswerAsync(request, cancellation));
        var router = new Router(_tenant,
        [
            .. EventResource.Routes,
            .. new MessageResource(_tenant).Routes,
            .. MailFolderResource.Routes,
            .. new TaskResource(_tenant).Routes,
            .. LinkedResourceResource.Routes,
            .. new DriveResource(_addresses).Routes,
            .. CategoryResource.Routes,
            .. new UserResource(_tenant).Routes,
            .. new ScheduleResource(_tenant).Routes,
            .. new SubscriptionResource(_tenant, new Handshake(_tenant, _post)).Routes,
            .. batches.Routes,
        ]);
        return graph = new FaultyGraph(_tenant, Faults, router.AnswerAsync);
    }

    private FaultyGraph Files() => new(_tenant, Faults, (request, _) => Task.FromResult(_addresses.Answer(request)));
}
