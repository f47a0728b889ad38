namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

internal sealed class SubscriptionList
{
    private readonly Dictionary<string, Subscription> _subscriptions = new(StringComparer.Ordinal);

    public IEnumerable<Subscription> All => _subscriptions.Values;

    public Subscription? Find(string id) => _subscriptions.GetValueOrDefault(id);

    public void Put(Subscription subscription) => _subscriptions[subscription.Id] = subscription;

    public void Remove(string id) => _subscriptions.Remove(id);
}
