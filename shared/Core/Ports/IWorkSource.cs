using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>The worker's side of the work queue.</summary>
public interface IWorkSource
{
    /// <returns>The work that has been visible longest, now invisible to others for a lease; null where none is visible.</returns>
    Task<QueuedWork?> TakeAsync(CancellationToken cancellation);

    /// <summary>Forgets work that is done. Nothing happens where its lease ran out and somebody else has it now.</summary>
    Task CompleteAsync(QueuedWork work, CancellationToken cancellation);

    /// <summary>Gives work back that could not be done. Nothing happens where its lease ran out and somebody else has it now.</summary>
    /// <param name="after">How long it stays invisible.</param>
    /// <param name="isFault">Whether the work itself is at fault: such work is given up in the end, and what only has to wait is not.</param>
    Task ReturnAsync(QueuedWork work, TimeSpan after, bool isFault, CancellationToken cancellation);

    /// <returns>The earliest moment at which any work is visible, which may have passed; null where the queue is empty.</returns>
    Task<Instant?> FindNextVisibleAsync(CancellationToken cancellation);

    /// <returns>How much work was given up, because it failed too often or could not be read.</returns>
    Task<int> CountPoisonAsync(CancellationToken cancellation);
}

/// <summary>Work that its holder may do until its lease ends.</summary>
/// <param name="Receipt">Proves the lease: another delivery of the same work has another one.</param>
/// <param name="Deliveries">How often it was taken, this time included.</param>
public sealed record QueuedWork(string Id, string Receipt, int Deliveries, Work Work);
