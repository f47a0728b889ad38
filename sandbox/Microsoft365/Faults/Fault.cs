using System.Text.RegularExpressions;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Faults;

/// <summary>What a fault may look at to decide whether it strikes.</summary>
/// <param name="Path">As it was sent, below "/v1.0", decoded and without its query; "/users/{own id}" is written "/me". The file addresses outside Graph are "/download/…" and "/upload/…".</param>
public sealed record GraphCall(string Method, string Path, string Query, string? UserId, bool IsBatchStep)
{
    public bool IsWrite => Method != "GET";
}

/// <param name="Times">How often it strikes; <see cref="int.MaxValue"/> for always.</param>
public sealed record Fault(FaultKind Kind, Func<GraphCall, bool> Strikes, int Times = 1)
{
    /// <summary>Of a 429, a slow answer (in real time), or a late write (in simulated time).</summary>
    public Duration Wait { get; init; } = Duration.FromSeconds(2);

    /// <summary>Called by <see cref="FaultKind.Before"/> and <see cref="FaultKind.After"/>.</summary>
    public Func<GraphCall, Task>? Hook { get; init; }

    /// <param name="pattern">A path in which "*" stands for anything: "/me/messages*".</param>
    public static Fault On(FaultKind kind, string method, string pattern, int times = 1)
    {
        var path = new Regex($"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);
        return new Fault(kind, call => (method == "*" || call.Method == method) && path.IsMatch(call.Path), times);
    }
}

/// <summary>One strike.</summary>
public sealed record FiredFault(FaultKind Kind, GraphCall Call, Instant At);
