using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365;

internal sealed class SimulatedTimer(SimulatedClock clock, Action action) : ITimer
{
    private Duration? _period;

    public Instant Due { get; private set; }

    public void StartAt(Instant due)
    {
        Due = due;
        clock.Schedule(this);
    }

    public void Fire()
    {
        if (_period is { } period) StartAt(Due + period);
        action();
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Dispose();
        _period = period > TimeSpan.Zero ? Duration.FromTimeSpan(period) : null;
        if (dueTime != Timeout.InfiniteTimeSpan) StartAt(clock.Now + Duration.FromTimeSpan(dueTime));
        return true;
    }

    public void Dispose() => clock.Forget(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
