using System.Security.Cryptography;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>Where Graph can reach us.</summary>
public sealed record NotificationAddresses(Uri? Notifications, Uri? Lifecycle)
{
    /// <summary>No public address exists: the clock wakes the service instead.</summary>
    public static readonly NotificationAddresses None = new(null, null);

    public bool IsReachable => Notifications is not null;
}

/// <summary>Keeps a mailbox's change subscription alive: made, renewed at half of its life, made again when it is lost.</summary>
public sealed class KeepSubscription(IServiceStore store, ISubscriptions subscriptions, NotificationAddresses addresses, IWorkQueue queue, TimeProvider time)
{
    /// <summary>A little less than Graph's most for events, 10,080 minutes.</summary>
    private static readonly Duration Life = Duration.FromMinutes(10_000);

    public async Task ExecuteAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        if (!addresses.IsReachable) return;
        var now = time.GetCurrentInstant();
        if (enrolment.Subscription is not { } current)
        {
            await CreateAsync(enrolment.Mailbox, now, cancellation);
            return;
        }

        if (now < current.Created + ((current.Expires - current.Created) / 2)) return;
        await RenewAsync(enrolment.Mailbox, current, now, cancellation);
    }

    /// <summary>Answers Graph's lifecycle events: renews at once or makes a new one, and has what was missed in between read.</summary>
    public async Task ExecuteAsync(SubscriptionWork work, CancellationToken cancellation)
    {
        if (!addresses.IsReachable || await store.FindEnrolmentAsync(work.Mailbox, cancellation) is not { } enrolment) return;
        var now = time.GetCurrentInstant();
        if (work.IsLost || enrolment.Subscription is not { } current) await CreateAsync(work.Mailbox, now, cancellation);
        else await RenewAsync(work.Mailbox, current, now, cancellation);
        await queue.EnqueueAsync(new MailboxChanged(work.Mailbox), TimeSpan.Zero, cancellation);
    }

    private async Task RenewAsync(MailboxId mailbox, Subscription current, Instant now, CancellationToken cancellation)
    {
        if (await subscriptions.RenewAsync(mailbox, current.Id, now + Life, cancellation) is { } expires)
        {
            await store.UpdateAsync(mailbox, known => known with { Subscription = current with { Created = now, Expires = expires } }, cancellation);
            return;
        }

        await CreateAsync(mailbox, now, cancellation);
        await queue.EnqueueAsync(new MailboxChanged(mailbox), TimeSpan.Zero, cancellation);
    }

    private async Task CreateAsync(MailboxId mailbox, Instant now, CancellationToken cancellation)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var (id, expires) = await subscriptions.CreateAsync(mailbox, addresses.Notifications!, addresses.Lifecycle!, secret, now + Life, cancellation);
        await store.UpdateAsync(mailbox, known => known with { Subscription = new Subscription(id, Hash.Of(secret), now, expires) }, cancellation);
    }
}
