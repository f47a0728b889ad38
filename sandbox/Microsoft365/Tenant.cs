using MentorOutlook.Sandbox.Microsoft365.Subscriptions;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>All mailboxes and what they share. One gate guards all state: a simulation is small, and whole acts must be seen whole.</summary>
internal sealed class Tenant(SimulatedClock clock, int seed)
{
    // Not for secrets: the same seed must give the same world.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);
#pragma warning restore CA5394
    private readonly List<Mailbox> _mailboxes = [];
    private int _serial;

    public Lock Gate { get; } = new();

    public SimulatedClock Clock { get; } = clock;

    public Instant Now => Clock.Now;

    public Counters Counters { get; } = new();

    public SubscriptionList Subscriptions { get; } = new();

    public string TenantId { get; } = new Guid(seed, 0x7e, 0x4a, [1, 2, 3, 4, 5, 6, 7, 8]).ToString();

    /// <summary>Told of each change of an item, while the gate is held.</summary>
    public Action<ItemChange> Changed { get; set; } = _ => { };

    public IReadOnlyList<Mailbox> Mailboxes
    {
        get
        {
            lock (Gate) return [.. _mailboxes];
        }
    }

    public Mailbox Add(NewMailbox who)
    {
        lock (Gate)
        {
            if (ByAddress(who.Address) is not null) throw new ArgumentException($"There is a mailbox {who.Address} already", nameof(who));
            var mailbox = new Mailbox(this, who);
            _mailboxes.Add(mailbox);
            return mailbox;
        }
    }

    public Mailbox? ByAddress(string address) => _mailboxes.Find(mailbox => mailbox.Address.Equals(address, StringComparison.OrdinalIgnoreCase));

    public Mailbox? ById(string userId) => _mailboxes.Find(mailbox => mailbox.UserId.Equals(userId, StringComparison.OrdinalIgnoreCase));

    public int NextSerial() => Interlocked.Increment(ref _serial);

#pragma warning disable CA5394
    public Guid NextGuid()
    {
        lock (Gate)
        {
            var bytes = new byte[16];
            _random.NextBytes(bytes);
            return new Guid(bytes);
        }
    }

    /// <param name="limit">Not reached.</param>
    public int NextNumber(int from, int limit)
    {
        lock (Gate) return _random.Next(from, limit);
    }
#pragma warning restore CA5394
}
