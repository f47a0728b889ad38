using Microsoft.AspNetCore.Routing;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <param name="Start">Where the simulated clock stands at first.</param>
public sealed record Simulation(Instant Start)
{
    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Pages and APIs of the sandbox itself, beside Graph on the same address.</summary>
    public Action<IEndpointRouteBuilder>? MoreRoutes { get; init; }

    /// <summary>Where each exchange is appended as one JSON line.</summary>
    public string? TrafficFile { get; init; }

    /// <summary>Decides everything that real Exchange leaves to chance, such as how often a change is notified.</summary>
    public int Seed { get; init; } = 1;
}
