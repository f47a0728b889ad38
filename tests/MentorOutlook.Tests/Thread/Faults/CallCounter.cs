using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>Sees every call to Graph in a phase, and lets each mailbox's n-th one be struck.</summary>
internal sealed class CallCounter(FaultPlan plan)
{
    private readonly HashSet<string> _missed = new(StringComparer.Ordinal);
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

    /// <summary>What was planned and did not strike.</summary>
    public IReadOnlyList<string> Missed => [.. _missed.Order(StringComparer.Ordinal)];

    /// <summary>Strikes the first call that fits, from the n-th call of a mailbox on; 1 is the first.</summary>
    /// <param name="name">Names it among those that were missed.</param>
    public void StrikeFrom(int n, Mentee mentee, Fault fault, string name)
    {
        _missed.Add(name);
        plan.Add(fault with { Strikes = call => call.UserId == mentee.Mailbox.UserId && _calls[call.UserId].Count >= n && fault.Strikes(call) && _missed.Remove(name) });
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
}
