namespace MentorOutlook.Sandbox.Microsoft365.Faults;

/// <summary>What will go wrong. The first fault that fits a call strikes it.</summary>
public sealed class FaultPlan(SimulatedClock clock)
{
    private readonly Lock _gate = new();
    private readonly List<(Fault Fault, int Left)> _faults = [];
    private readonly List<FiredFault> _fired = [];

    public IReadOnlyList<FiredFault> Fired
    {
        get
        {
            lock (_gate) return [.. _fired];
        }
    }

    public void Add(Fault fault)
    {
        lock (_gate) _faults.Add((fault, fault.Times));
    }

    public void Add(FaultKind kind, string method, string pattern, int times = 1) => Add(Fault.On(kind, method, pattern, times));

    /// <summary>Every call for one mailbox fails, until the plan is cleared.</summary>
    public void ForMailbox(Mailbox mailbox, FaultKind kind) =>
        Add(new Fault(kind, call => call.UserId == mailbox.UserId, int.MaxValue));

    public void Clear()
    {
        lock (_gate) _faults.Clear();
    }

    internal Fault? Take(GraphCall call)
    {
        lock (_gate)
        {
            var index = _faults.FindIndex(entry => entry.Left > 0 && entry.Fault.Strikes(call));
            if (index < 0) return null;
            var (fault, left) = _faults[index];
            _faults[index] = (fault, left == int.MaxValue ? left : left - 1);
            _fired.Add(new FiredFault(fault.Kind, call, clock.Now));
            return fault;
        }
    }
}
