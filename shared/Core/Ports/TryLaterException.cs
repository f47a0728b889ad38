namespace MentorOutlook.Core.Ports;

/// <summary>
/// The work has to be done again later, by the queue: nobody waits in a worker, and no user can do anything about it.
/// Its message names a status and never what was asked or answered.
/// </summary>
public sealed class TryLaterException : Exception
{
    public TryLaterException()
    {
    }

    public TryLaterException(string message)
        : base(message)
    {
    }

    public TryLaterException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>How long the other side asks to wait; null where it does not say.</summary>
    public TimeSpan? After { get; init; }

    /// <summary>Whether a write may have taken place all the same (a time-out, a 504, a dropped connection).</summary>
    public bool MayHaveHappened { get; init; }
}
