using System.Text.Json.Nodes;
using System.Threading.Channels;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <summary>Posts notifications one after the other. What is not taken is tried again some times, when the clock has moved on.</summary>
internal sealed class Deliveries : IAsyncDisposable
{
    /// <summary>Graph waits 3 s; a machine that is busy with tests must not lose a notification by that.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Duration[] Waits = [Duration.FromMinutes(1), Duration.FromMinutes(10), Duration.FromHours(1), Duration.FromHours(3)];

    private readonly Channel<Delivery> _queue = Channel.CreateUnbounded<Delivery>();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly SimulatedClock _clock;
    private readonly NotificationPost _post;
    private readonly Task _worker;
    private TaskCompletionSource _settled = Completed();
    private int _open;

    public Deliveries(SimulatedClock clock, NotificationPost post)
    {
        (_clock, _post) = (clock, post);
        _worker = Task.Run(WorkAsync);
    }

    public void Add(Uri url, JsonObject body) => Enqueue(new Delivery(url, body, 0));

    public async Task SettleAsync(CancellationToken cancellation)
    {
        Task settled;
        lock (_gate) settled = _settled.Task;
        await settled.WaitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _worker.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        lock (_gate) _settled.TrySetResult();
    }

    private async Task WorkAsync()
    {
        await foreach (var delivery in _queue.Reader.ReadAllAsync(_stop.Token))
        {
            var answer = await _post.SendAsync(delivery.Url, delivery.Body, Patience, _stop.Token);
            if (answer?.Status is not (>= 200 and < 300)) TryLater(delivery);
            Done();
        }
    }

    private void TryLater(Delivery delivery)
    {
        if (delivery.Failures < Waits.Length) _clock.CallAt(_clock.Now + Waits[delivery.Failures], () => Enqueue(delivery with { Failures = delivery.Failures + 1 }));
    }

    private void Enqueue(Delivery delivery)
    {
        lock (_gate)
        {
            if (_open++ == 0) _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        _queue.Writer.TryWrite(delivery);
    }

    private void Done()
    {
        lock (_gate)
        {
            if (--_open == 0) _settled.TrySetResult();
        }
    }

    private static TaskCompletionSource Completed()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }

    private sealed record Delivery(Uri Url, JsonObject Body, int Failures);
}
