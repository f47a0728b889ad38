using MentorOutlook.Sandbox.Microsoft365.Faults;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>A way in which a call to Graph can fail, and the calls for which it differs from the others.</summary>
internal sealed record Blow(string Name, FaultKind Kind, Func<GraphCall, bool> Fits)
{
    private static readonly Duration Soon = Duration.FromSeconds(2);

    /// <summary>After the service has tried again, and before it looks a last time.</summary>
    private static readonly Duration AfterRetry = Duration.FromMinutes(2);

    /// <summary>All but slowness, which costs real time.</summary>
    public static readonly IReadOnlyList<Blow> All =
    [
        new("429 with seconds", FaultKind.TooManyRequestsSeconds, _ => true),
        new("429 with a date", FaultKind.TooManyRequestsDate, _ => true),
        new("503", FaultKind.ServiceUnavailable, _ => true),
        new("504, nothing done", FaultKind.GatewayTimeoutBefore, _ => true),
        new("401", FaultKind.Unauthorized, _ => true),
        new("dropped, nothing done", FaultKind.DroppedBefore, call => !call.IsBatchStep),
        new("504, done", FaultKind.GatewayTimeoutAfter, Writes),
        new("dropped, done", FaultKind.DroppedAfter, Writes),
        new("504, done soon", FaultKind.LateWrite, Writes),
        new("504, done after the retry", FaultKind.LateWrite, Writes) { Wait = AfterRetry },
    ];

    public Duration Wait { get; private init; } = Soon;

    public Fault ToFault() => new(Kind, Fits) { Wait = Wait };

    /// <summary>A batch of the service's only reads.</summary>
    public static bool Writes(GraphCall call) => call.IsWrite && call.Path != "/$batch";
}
