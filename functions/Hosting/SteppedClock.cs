using NodaTime;

namespace MentorOutlook.Functions.Hosting;

/// <summary>The sandbox's clock: it stands still until it is moved, and never goes back.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private long _now = System.GetUtcNow().UtcTicks;
    private bool _isSet;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _now), TimeSpan.Zero);

    /// <returns>Whether it is at that moment now.</returns>
    public bool MoveTo(Instant moment)
    {
        var ticks = moment.ToDateTimeUtc().Ticks;
        if (_isSet && ticks < Interlocked.Read(ref _now)) return false;
        _isSet = true;
        Interlocked.Exchange(ref _now, ticks);
        return true;
    }
}
