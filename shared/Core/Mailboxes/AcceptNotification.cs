using System.Security.Cryptography;
using System.Text;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>Believes a change notification only if it repeats the secret of a subscription of ours.</summary>
public sealed class AcceptNotification(IServiceStore store, IWorkQueue queue)
{
    /// <returns>Whose it is; null for one that is not ours.</returns>
    public async Task<Enrolment?> FindAsync(string? subscriptionId, string? clientState, CancellationToken cancellation)
    {
        if (subscriptionId is null || clientState is null) return null;
        if (await store.FindEnrolmentBySubscriptionAsync(subscriptionId, cancellation) is not { Subscription: { } subscription } enrolment) return null;
        var same = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash.Of(clientState)), Encoding.ASCII.GetBytes(subscription.ClientStateHash));
        return same ? enrolment : null;
    }

    /// <summary>Two to four notifications for one change are normal: the queue keeps one message per mailbox.</summary>
    public Task QueueAsync(Work work, CancellationToken cancellation) => queue.EnqueueAsync(work, TimeSpan.Zero, cancellation);
}
