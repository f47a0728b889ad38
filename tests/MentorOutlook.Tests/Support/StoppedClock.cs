using NodaTime;

namespace MentorOutlook.Tests.Support;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class StoppedClock(Instant now) : TimeProvider
{
    public Instant Now { get; private set; } = now;

    public void Advance(Duration by) => Now += by;

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}
