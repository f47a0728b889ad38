using System.Collections.Concurrent;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;

namespace MentorOutlook.Functions.Hosting;

/// <summary>Works through the queue when the program runs alone: several mailboxes at once, one piece of work at a time for each.</summary>
internal sealed class QueueWorker(IWorkSource source, WorkHandler handler) : BackgroundService
{
    private const int Lanes = 4;

    /// <summary>How long a new message waits at most when nobody is at work.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly ConcurrentDictionary<MailboxId, SemaphoreSlim> _mailboxes = new();

    /// <summary>Works until nothing is visible any more, and what somebody else had begun is done too.</summary>
    /// <returns>How many messages were worked on.</returns>
    public async Task<int> DrainAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return (await Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => WorkAsync(cancellation)))).Sum();
        }
        finally
        {
            _turn.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await DrainAsync(stoppingToken);
            await Task.Delay(Pause, TimeProvider.System, stoppingToken);
        }
    }

    private async Task<int> WorkAsync(CancellationToken cancellation)
    {
        var worked = 0;
        while (await source.TakeAsync(cancellation) is { } taken)
        {
            var lane = _mailboxes.GetOrAdd(taken.Work.Mailbox, _ => new SemaphoreSlim(1));
            await lane.WaitAsync(cancellation);
            try
            {
                var outcome = await handler.HandleAsync(taken.Work, taken.Deliveries, cancellation);
                if (outcome.Again is { } after) await source.ReturnAsync(taken, after, outcome.IsFault, cancellation);
                else await source.CompleteAsync(taken, cancellation);
            }
            finally
            {
                lane.Release();
            }

            worked++;
        }

        return worked;
    }
}
