using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Functions.Hosting;

/// <summary>What became of one message of the work queue.</summary>
/// <param name="Again">When it is tried again; null where it is done.</param>
/// <param name="IsFault">Whether it is our fault rather than a mailbox that asks to wait: such a message is given up in the end.</param>
public readonly record struct WorkOutcome(TimeSpan? Again, bool IsFault = false);

/// <summary>Does one piece of work. The one broad catch of the queue's trigger is here: one bad item never stops the others.</summary>
internal sealed class WorkHandler(SynchroniseCalendar synchronise, PrepareSession prepare, ReviewSession review, FollowDrafts follow, KeepSubscription keep, ILogger<WorkHandler> logger)
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <param name="attempt">1 for the first.</param>
    public async Task<WorkOutcome> HandleAsync(Work work, int attempt, CancellationToken cancellation)
    {
#pragma warning disable CA1031
        try
        {
            await ExecuteAsync(work, cancellation);
            Log.WorkDone(logger, work.GetType().Name, Log.Of(work.Mailbox));
            return default;
        }
        catch (TryLaterException fault)
        {
            var after = fault.After ?? Backoff(attempt);
            Log.WorkLater(logger, work.GetType().Name, Log.Of(work.Mailbox), after, fault.Message);
            return new WorkOutcome(after);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception fault)
        {
            Log.WorkFailed(logger, work.GetType().Name, Log.Of(work.Mailbox), fault.GetType().Name, Log.Place(fault));
            return new WorkOutcome(AfterFault, IsFault: true);
        }
#pragma warning restore CA1031
    }

    private Task ExecuteAsync(Work work, CancellationToken cancellation) => work switch
    {
        MailboxChanged changed => synchronise.ExecuteAsync(changed.Mailbox, cancellation),
        PrepareWork due => prepare.ExecuteAsync(due, cancellation),
        ReviewWork doubtful => review.ExecuteAsync(doubtful, cancellation),
        FollowWork followed => follow.ExecuteAsync(followed, cancellation),
        SubscriptionWork asked => keep.ExecuteAsync(asked, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(work)),
    };

    private static TimeSpan Backoff(int attempt)
    {
        var doubled = Shortest * Math.Pow(2, Math.Min(attempt - 1, 10));
        return doubled < Longest ? doubled : Longest;
    }
}
