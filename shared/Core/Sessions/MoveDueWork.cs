using MentorOutlook.Core.Ports;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>Moves what is due to the work queue. Its cost grows with what is due, never with how much is scheduled.</summary>
public sealed class MoveDueWork(IServiceStore store, IWorkQueue queue, TimeProvider time)
{
    private const int Page = 100;

    /// <returns>How many items were moved.</returns>
    public async Task<int> ExecuteAsync(CancellationToken cancellation)
    {
        var now = time.GetCurrentInstant();
        var moved = 0;
        while (true)
        {
            var due = await store.ReadDueAsync(now, Page, cancellation);
            foreach (var item in due)
            {
                // Queued before it is forgotten: twice is harmless, never is not.
                await queue.EnqueueAsync(new PrepareWork(item.Mailbox, item.EventId, item.Kind), TimeSpan.Zero, cancellation);
                await store.RemoveDueAsync(item, cancellation);
            }

            moved += due.Count;
            if (due.Count < Page) return moved;
        }
    }
}
