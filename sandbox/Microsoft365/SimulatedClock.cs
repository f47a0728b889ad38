using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>Frozen until somebody moves it. What waits for a moment happens when the clock passes that moment, in order.</summary>
public sealed class SimulatedClock(Instant start) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<SimulatedTimer> _timers = [];
    private Instant _now = start;

    /// <summary>After each move, with the place that the clock then has.</summary>
    public event Action<Instant>? Moved;

    public Instant Now
    {
        get
        {
            lock (_gate) return _now;
        }
    }

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now.ToUnixTimeTicks();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public void MoveTo(Instant target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target, Now);
        while (NextDue(target) is { } timer) timer.Fire();
        lock (_gate) _now = target;
        Moved?.Invoke(target);
    }

    public void Advance(Duration by) => MoveTo(Now + by);

    internal void CallAt(Instant due, Action action) => new SimulatedTimer(this, action).StartAt(due);

    internal void Schedule(SimulatedTimer timer)
    {
        lock (_gate) _timers.Add(timer);
    }

    internal void Forget(SimulatedTimer timer)
    {
        lock (_gate) _timers.Remove(timer);
    }

    private SimulatedTimer? NextDue(Instant target)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
            if (next is null) return null;
            _timers.Remove(next);
            _now = Instant.Max(_now, next.Due);
            return next;
        }
    }
}
