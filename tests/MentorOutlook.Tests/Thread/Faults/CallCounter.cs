using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>Sees every call to Graph in a phase, and lets each mailbox's n-th one be struck.</summary>
internal sealed class CallCounter(FaultPlan plan)
{
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

    /// <summary>Strikes the first call that fits, from the n-th call of a mailbox on; 1 is the first.</summary>
    public void StrikeFrom(int n, Mentee mentee, Fault fault) => plan.Add(fault with
    {
        Strikes = call => call.UserId == mentee.Mailbox.UserId && _calls[call.UserId].Count >= n && fault.Strikes(call),
    });

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
