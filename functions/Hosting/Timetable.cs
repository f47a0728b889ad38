using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Functions.Hosting;

/// <summary>What the clock wakes, and how often. On Azure Functions these are the platform's timers.</summary>
internal sealed class Timetable(
    MoveDueWork dueWork, Reconcile reconcile, KeepSubscription keep, NotificationAddresses addresses, IServiceStore store, IWorkQueue queue, ILogger<Timetable> logger)
{
    public IReadOnlyList<Timer> Timers => addresses.IsReachable ? [DueWork, Subscriptions, Daily] : [DueWork, Daily, Poll];

    private Timer DueWork => new(nameof(DueWork), Duration.FromMinutes(1), async cancellation => await dueWork.ExecuteAsync(cancellation));

    private Timer Daily => new(nameof(Reconcile), Duration.FromDays(1), reconcile.ExecuteAsync);

    private Timer Subscriptions => new(nameof(Subscriptions), Duration.FromHours(6), async cancellation =>
    {
        await foreach (var enrolment in store.ReadEnrolmentsAsync(cancellation))
        {
            await GuardAsync(nameof(Subscriptions), () => keep.ExecuteAsync(enrolment, cancellation), cancellation);
        }
    });

    /// <summary>In the place of notifications where Graph cannot reach us.</summary>
    private Timer Poll => new(nameof(Poll), Duration.FromMinutes(15), async cancellation =>
    {
        await foreach (var enrolment in store.ReadEnrolmentsAsync(cancellation))
        {
            await queue.EnqueueAsync(new MailboxChanged(enrolment.Mailbox), TimeSpan.Zero, cancellation);
        }
    });

    public Task RunAsync(Timer timer, CancellationToken cancellation) => GuardAsync(timer.Name, () => timer.Run(cancellation), cancellation);

    /// <summary>The one broad catch of the timers: what fails now is due again at the next turn.</summary>
    private async Task GuardAsync(string name, Func<Task> run, CancellationToken cancellation)
    {
#pragma warning disable CA1031
        try
        {
            await run();
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            Log.TimerFailed(logger, name, fault.GetType().Name, Log.Place(fault));
        }
#pragma warning restore CA1031
    }
}

/// <summary>Something that happens every so often, on the multiples of its period since midnight UTC.</summary>
internal sealed record Timer(string Name, Duration Every, Func<CancellationToken, Task> Run)
{
    public Instant After(Instant moment)
    {
        var period = Every.BclCompatibleTicks;
        return Instant.FromUnixTimeTicks(((moment.ToUnixTimeTicks() / period) + 1) * period);
    }
}
