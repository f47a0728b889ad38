using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using NodaTime;
using static MentorOutlook.Tests.Storage.Stored;

namespace MentorOutlook.Tests.Storage;

/// <summary>What every work queue does, whatever it is made of.</summary>
public abstract class WorkQueueContract
{
    private protected static readonly TimeSpan AtOnce = TimeSpan.Zero;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private protected StoppedClock Clock { get; } = new(Noon);

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens the queue again: another process would see the same.</summary>
    private protected abstract (IWorkQueue Queue, IWorkSource Source) Open();

    public static TheoryData<Work> Kinds() =>
    [
        new MailboxChanged(Mine), new FollowWork(Mine), new ReviewWork(Mine, "event"), new PrepareWork(Mine, "event", ArtefactKind.ProgressNote),
    ];

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public async Task Work_is_taken_as_it_was_given_even_after_a_restart(Work work)
    {
        await Open().Queue.EnqueueAsync(work, AtOnce, Cancellation);

        var (_, source) = Open();
        var taken = await source.TakeAsync(Cancellation);
        Assert.Equal((work, 1), (taken!.Work, taken.Deliveries));
        Assert.Null(await source.TakeAsync(Cancellation));

        await source.CompleteAsync(taken, Cancellation);
        Assert.Null(await source.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task Work_comes_in_the_order_in_which_it_became_visible()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new ReviewWork(Mine, "third"), Minute, Cancellation);
        await queue.EnqueueAsync(new ReviewWork(Mine, "first"), AtOnce, Cancellation);
        await queue.EnqueueAsync(new ReviewWork(Mine, "second"), AtOnce, Cancellation);

        Assert.Equal(["first", "second"], await TakeAllAsync(source));
        Clock.Advance(Duration.FromMinutes(1));
        Assert.Equal(["third"], await TakeAllAsync(source));
    }

    [Fact]
    public async Task The_next_moment_at_which_there_is_work_is_known()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new ReviewWork(Mine, "later"), Minute, Cancellation);

        Assert.Equal(Noon + Duration.FromMinutes(1), await source.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task Work_whose_holder_died_comes_back_when_the_lease_has_run_out()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new ReviewWork(Mine, "event"), AtOnce, Cancellation);
        var dead = (await source.TakeAsync(Cancellation))!;
        Clock.Advance(Duration.FromMinutes(5));

        var again = (await source.TakeAsync(Cancellation))!;
        Assert.Equal(2, again.Deliveries);

        // The one thought dead awakes: what it holds is not its own any more.
        await source.CompleteAsync(dead, Cancellation);
        await source.ReturnAsync(dead, AtOnce, true, Cancellation);
        Assert.Null(await source.TakeAsync(Cancellation));
        await source.ReturnAsync(again, Minute, true, Cancellation);
        Assert.Equal(Clock.Now + Duration.FromMinutes(1), await source.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task Work_that_fails_five_times_is_given_up_and_the_rest_goes_on()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new ReviewWork(Mine, "failing"), AtOnce, Cancellation);
        for (var i = 0; i < 5; i++) await source.ReturnAsync((await source.TakeAsync(Cancellation))!, AtOnce, true, Cancellation);
        await queue.EnqueueAsync(new ReviewWork(Mine, "next"), AtOnce, Cancellation);

        Assert.Equal(["next"], await TakeAllAsync(source));
        Assert.Equal(1, await source.CountPoisonAsync(Cancellation));
    }

    [Fact]
    public async Task Four_notifications_are_one_piece_of_work_at_the_earliest_of_their_moments()
    {
        var (queue, source) = Open();
        foreach (var after in (TimeSpan[])[Minute, AtOnce, Minute, Minute]) await queue.EnqueueAsync(new MailboxChanged(Mine), after, Cancellation);
        await queue.EnqueueAsync(new MailboxChanged(Theirs), AtOnce, Cancellation);
        await queue.EnqueueAsync(new FollowWork(Mine), AtOnce, Cancellation);

        Assert.Equal(3, (await TakeAllAsync(source)).Count);
        Assert.Equal(Noon + Duration.FromMinutes(5), await source.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task A_change_that_comes_while_an_earlier_one_is_in_work_is_not_lost()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new MailboxChanged(Mine), AtOnce, Cancellation);
        var first = (await source.TakeAsync(Cancellation))!;
        await queue.EnqueueAsync(new MailboxChanged(Mine), AtOnce, Cancellation);
        await source.CompleteAsync(first, Cancellation);

        Assert.NotNull(await source.TakeAsync(Cancellation));
    }

    [Fact]
    public async Task A_change_does_not_shorten_the_wait_that_a_mailbox_asked_for()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new MailboxChanged(Mine), AtOnce, Cancellation);
        await source.ReturnAsync((await source.TakeAsync(Cancellation))!, Minute, true, Cancellation);
        await queue.EnqueueAsync(new MailboxChanged(Mine), AtOnce, Cancellation);

        Assert.Null(await source.TakeAsync(Cancellation));
        Clock.Advance(Duration.FromMinutes(1));
        Assert.NotNull(await source.TakeAsync(Cancellation));
        Assert.Null(await source.TakeAsync(Cancellation));
    }

    [Fact]
    public async Task The_same_artefact_asked_for_twice_is_asked_for_twice()
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new PrepareWork(Mine, "event", ArtefactKind.Recap), AtOnce, Cancellation);
        await queue.EnqueueAsync(new PrepareWork(Mine, "event", ArtefactKind.Recap), Minute, Cancellation);

        Assert.NotNull(await source.TakeAsync(Cancellation));
        Assert.Equal(Noon + Duration.FromMinutes(1), await source.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task Many_workers_share_the_work_and_none_is_done_twice()
    {
        var (queue, _) = Open();
        for (var i = 0; i < 60; i++) await queue.EnqueueAsync(new ReviewWork(Mine, $"event-{i}"), AtOnce, Cancellation);

        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => TakeAllAsync(Open().Source), Cancellation)));
        Assert.Equal(60, taken.Sum(work => work.Count));
        Assert.Equal(60, taken.SelectMany(work => work).Distinct().Count());
    }

    private static async Task<List<string>> TakeAllAsync(IWorkSource source)
    {
        var taken = new List<string>();
        while (await source.TakeAsync(Cancellation) is { } queued) taken.Add((queued.Work as ReviewWork)?.EventId ?? "");
        return taken;
    }
}
