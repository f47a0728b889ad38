using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>Sees every call to Graph in a phase, and lets each mailbox's n-th one be struck.</summary>
internal sealed partial class CallCounter(FaultPlan plan)
{
    private readonly HashSet<string> _planned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _struck = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GraphCall>> _calls = new(StringComparer.Ordinal);

    /// <summary>Forgets what was counted and planned.</summary>
    public void Begin()
    {
        plan.Clear();
        lock (_calls) _calls.Clear();
        // First in the plan, and it strikes nothing: so it is asked about every call.
        plan.Add(new Fault(FaultKind.Slow, Count));
    }

    public IReadOnlyList<GraphCall> CallsOf(string userId)
    {
        lock (_calls) return _calls.TryGetValue(userId, out var calls) ? [.. calls] : [];
    }

    /// <summary>What was planned and never struck. How often a call of some sort is made in a phase depends on how notifications meet; whether it is made does not.</summary>
    public IReadOnlyList<string> Missed => [.. _planned.Except(_struck).Order(StringComparer.Ordinal)];

    /// <summary>A call without the ids in it.</summary>
    public static string SortOf(GraphCall call) => $"{(call.IsBatchStep ? "step " : "")}{call.Method} {Ids().Replace(call.Path, "*")}";

    /// <summary>Strikes the first call that fits, from the n-th call of a mailbox on; 1 is the first.</summary>
    /// <param name="name">What several such faults have in common, of which one must strike.</param>
    public void StrikeFrom(int n, Mentee mentee, Fault fault, string name)
    {
        _planned.Add(name);
        plan.Add(fault with { Strikes = call => call.UserId == mentee.Mailbox.UserId && _calls[call.UserId].Count >= n && fault.Strikes(call) && Note(name) });
    }

    private bool Note(string name)
    {
        _struck.Add(name);
        return true;
    }

    private bool Count(GraphCall call)
    {
        if (call.UserId is null) return false;
        lock (_calls)
        {
            if (!_calls.TryGetValue(call.UserId, out var calls)) _calls[call.UserId] = calls = [];
            calls.Add(call);
        }

        return false;
    }

    [GeneratedRegex("[^/]{20,}")]
    private static partial Regex Ids();
}
