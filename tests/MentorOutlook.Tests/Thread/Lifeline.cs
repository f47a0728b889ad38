namespace MentorOutlook.Tests.Thread;

/// <summary>Whether a service still lives. One that runs in the test's process cannot be stopped between two instructions, but nothing that it does after its death reaches its store.</summary>
internal sealed class Lifeline(Func<string, bool> survives)
{
    private static readonly HashSet<string> Writes =
        ["AddAsync", "UpdateAsync", "ScheduleAsync", "UnscheduleAsync", "RemoveDueAsync", "SaveAsync", "EraseAsync", "EnqueueAsync", "CompleteAsync", "ReturnAsync"];

    private readonly Lock _gate = new();
    private bool _isDead;

    public void End()
    {
        lock (_gate) _isDead = true;
    }

    /// <exception cref="OperationCanceledException">The service is dead.</exception>
    public void Touch(string operation)
    {
        lock (_gate)
        {
            _isDead = _isDead || (Writes.Contains(operation) && !survives(operation));
            if (_isDead) throw new OperationCanceledException("The service was killed.");
        }
    }
}
