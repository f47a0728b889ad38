using System.Security.Cryptography;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>Where Graph can reach us.</summary>
public sealed record NotificationAddresses(Uri Notifications, Uri Lifecycle);

/// <summary>Keeps a mailbox's change subscription alive: made, renewed at half of its life, made again when it is lost.</summary>
/// <param name="addresses">Null where no public address exists: the clock wakes the service instead.</param>
public sealed class KeepSubscription(IServiceStore store, ISubscriptions subscriptions, NotificationAddresses? addresses, IWorkQueue queue, TimeProvider time)
{
    /// <summary>A little less than Graph's most for events, 10,080 minutes.</summary>
    private static readonly Duration Life = Duration.FromMinutes(10_000);

    public async Task ExecuteAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        if (addresses is null) return;
        var now = time.GetCurrentInstant();
        if (enrolment.Subscription is not { } current)
        {
            await CreateAsync(enrolment.Mailbox, addresses, now, cancellation);
            return;
        }

        if (now < current.Created + ((current.Expires - current.Created) / 2)) return;
        await RenewAsync(enrolment.Mailbox, current, addresses, now, cancellation);
    }

    /// <summary>Renews at once, whatever its age, and reads what may have been missed.</summary>
    public async Task ReauthorizeAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        if (addresses is null || enrolment.Subscription is not { } current) return;
        await RenewAsync(enrolment.Mailbox, current, addresses, time.GetCurrentInstant(), cancellation);
        await queue.EnqueueAsync(new MailboxChanged(enrolment.Mailbox), TimeSpan.Zero, cancellation);
    }

    /// <summary>Graph gave it up: a new one, and a look at what was missed in between.</summary>
    public async Task ReplaceAsync(Enrolment enrolment, CancellationToken cancellation)
    {
        if (addresses is null) return;
        await CreateAsync(enrolment.Mailbox, addresses, time.GetCurrentInstant(), cancellation);
        await queue.EnqueueAsync(new MailboxChanged(enrolment.Mailbox), TimeSpan.Zero, cancellation);
    }

    private async Task RenewAsync(MailboxId mailbox, Subscription current, NotificationAddresses to, Instant now, CancellationToken cancellation)
    {
        if (await subscriptions.RenewAsync(mailbox, current.Id, now + Life, cancellation) is { } expires)
        {
            await store.UpdateAsync(mailbox, known => known with { Subscription = current with { Created = now, Expires = expires } }, cancellation);
            return;
        }

        await CreateAsync(mailbox, to, now, cancellation);
        await queue.EnqueueAsync(new MailboxChanged(mailbox), TimeSpan.Zero, cancellation);
    }

    private async Task CreateAsync(MailboxId mailbox, NotificationAddresses to, Instant now, CancellationToken cancellation)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var (id, expires) = await subscriptions.CreateAsync(mailbox, to.Notifications, to.Lifecycle, secret, now + Life, cancellation);
        await store.UpdateAsync(mailbox, known => known with { Subscription = new Subscription(id, Hash.Of(secret), now, expires) }, cancellation);
    }
}
