using MentorOutlook.Sandbox.Microsoft365;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class SimulatedClockTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly SimulatedClock _clock = new(Start);

    [Fact]
    public void It_stands_still_until_it_is_moved_and_never_goes_back()
    {
        Assert.Equal(Start, _clock.Now);
        _clock.Advance(Duration.FromHours(1));

        Assert.Equal(Start + Duration.FromHours(1), Instant.FromDateTimeOffset(_clock.GetUtcNow()));
        Assert.Throws<ArgumentOutOfRangeException>(() => _clock.MoveTo(Start));
    }

    [Fact]
    public void What_is_due_happens_in_order_and_at_its_own_moment()
    {
        var seen = new List<(string, Instant)>();
        _clock.CallAt(Start + Duration.FromMinutes(20), () => seen.Add(("late", _clock.Now)));
        _clock.CallAt(Start + Duration.FromMinutes(10), () => seen.Add(("early", _clock.Now)));
        _clock.CallAt(Start + Duration.FromMinutes(90), () => seen.Add(("never", _clock.Now)));

        _clock.Advance(Duration.FromHours(1));

        Assert.Equal([("early", Start + Duration.FromMinutes(10)), ("late", Start + Duration.FromMinutes(20))], seen);
        Assert.Equal(Start + Duration.FromHours(1), _clock.Now);
    }

    [Fact]
    public void A_timer_repeats_until_it_is_disposed()
    {
        var count = 0;
        var timer = _clock.CreateTimer(_ => count++, null, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15));

        _clock.Advance(Duration.FromHours(1));
        timer.Dispose();
        _clock.Advance(Duration.FromHours(1));

        Assert.Equal(4, count);
    }

    [Fact]
    public async Task A_delay_by_the_clock_ends_when_the_clock_moves()
    {
        var delay = Task.Delay(TimeSpan.FromMinutes(5), _clock, TestContext.Current.CancellationToken);

        Assert.False(delay.IsCompleted);
        _clock.Advance(Duration.FromMinutes(5));
        await delay;
    }
}
