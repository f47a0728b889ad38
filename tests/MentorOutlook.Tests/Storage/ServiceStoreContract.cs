using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using NodaTime;
using static MentorOutlook.Tests.Storage.Stored;

namespace MentorOutlook.Tests.Storage;

/// <summary>What every store of the service does, whatever it is made of.</summary>
public abstract class ServiceStoreContract
{
    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens the store again: another process would see the same.</summary>
    private protected abstract IServiceStore Open();

    [Fact]
    public async Task What_was_saved_is_found_after_a_restart()
    {
        var effect = Effect(Mine, "key") with
        {
            State = EffectState.Sent, WrittenHash = "written", ItemId = "item", ConversationId = "conversation", TaskId = "task", Sent = Noon, RepliesReadTo = Noon,
        };
        var before = Open();
        await before.AddAsync(Enrolment(Mine), Cancellation);
        await before.SaveAsync(effect, Cancellation);
        await before.ScheduleAsync(Event(Mine, "event", Due(ArtefactKind.Brief, 1)), Cancellation);

        var after = Open();
        Assert.Equal(Enrolment(Mine), await after.FindEnrolmentAsync(Mine, Cancellation));
        Assert.Equal(effect, await after.FindEffectAsync(effect.Key, Cancellation));
        Assert.Equivalent(Event(Mine, "event", Due(ArtefactKind.Brief, 1)), await after.FindScheduledAsync(Mine, "event", Cancellation), strict: true);
        Assert.Equal([new DueItem(Mine, "event", ArtefactKind.Brief, Due(ArtefactKind.Brief, 1).At)], await after.ReadDueAsync(Noon + Duration.FromHours(1), 10, Cancellation));
    }

    [Fact]
    public async Task What_was_never_saved_is_not_there()
    {
        var store = Open();

        Assert.Null(await store.FindEnrolmentAsync(Mine, Cancellation));
        Assert.Null(await store.FindEnrolmentBySubscriptionAsync("unknown", Cancellation));
        Assert.Null(await store.FindEffectAsync(new EffectKey("unknown"), Cancellation));
        Assert.Null(await store.FindScheduledAsync(Mine, "unknown", Cancellation));
        Assert.Null(await store.FindNextDueAsync(Cancellation));
        Assert.Empty(await store.ReadDueAsync(Noon, 10, Cancellation));
    }

    [Fact]
    public async Task What_is_not_known_yet_stays_unknown()
    {
        var store = Open();
        await store.AddAsync(new Enrolment(Mine), Cancellation);
        await store.SaveAsync(Effect(Mine, "key"), Cancellation);

        Assert.Equal(new Enrolment(Mine), await store.FindEnrolmentAsync(Mine, Cancellation));
        Assert.Equal(Effect(Mine, "key"), await store.FindEffectAsync(new EffectKey("key"), Cancellation));
    }

    [Fact]
    public async Task A_later_write_replaces_an_earlier_one()
    {
        var store = Open();
        await store.AddAsync(Enrolment(Mine), Cancellation);
        await store.UpdateAsync(Mine, enrolment => enrolment with { Subscription = null, DeltaLink = "newer" }, Cancellation);
        await store.SaveAsync(Effect(Mine, "key"), Cancellation);
        await store.SaveAsync(Effect(Mine, "key") with { State = EffectState.Waiting }, Cancellation);

        Assert.Equal(Enrolment(Mine) with { Subscription = null, DeltaLink = "newer" }, await store.FindEnrolmentAsync(Mine, Cancellation));
        Assert.Null(await store.FindEnrolmentBySubscriptionAsync(Enrolment(Mine).Subscription!.Id, Cancellation));
        Assert.Equal(EffectState.Waiting, Assert.Single(await store.ReadEffectsAsync(Mine, Cancellation)).State);
    }

    [Fact]
    public async Task Joining_twice_is_joining_once_and_whoever_left_is_not_brought_back()
    {
        var store = Open();
        await store.AddAsync(Enrolment(Mine), Cancellation);
        await store.AddAsync(new Enrolment(Mine), Cancellation);
        await store.UpdateAsync(Theirs, enrolment => enrolment with { DeltaLink = "newer" }, Cancellation);

        Assert.Equal(Enrolment(Mine), await store.FindEnrolmentAsync(Mine, Cancellation));
        Assert.Null(await store.FindEnrolmentAsync(Theirs, Cancellation));
    }

    [Fact]
    public async Task Of_two_who_change_an_enrolment_at_once_neither_undoes_the_other()
    {
        var store = Open();
        await store.AddAsync(new Enrolment(Mine) { DeltaLink = "", TaskListId = "" }, Cancellation);
        await Task.WhenAll(
            Task.Run(() => ManyTimesAsync(enrolment => enrolment with { DeltaLink = enrolment.DeltaLink + "a" }), Cancellation),
            Task.Run(() => ManyTimesAsync(enrolment => enrolment with { TaskListId = enrolment.TaskListId + "b" }), Cancellation));

        var after = (await store.FindEnrolmentAsync(Mine, Cancellation))!;
        Assert.Equal((new string('a', 20), new string('b', 20)), (after.DeltaLink, after.TaskListId));

        async Task ManyTimesAsync(Func<Enrolment, Enrolment> change)
        {
            for (var i = 0; i < 20; i++) await Open().UpdateAsync(Mine, change, Cancellation);
        }
    }

    [Fact]
    public async Task A_mailbox_is_found_by_its_subscription()
    {
        var store = Open();
        await store.AddAsync(Enrolment(Mine), Cancellation);
        await store.AddAsync(Enrolment(Theirs), Cancellation);

        Assert.Equal(Theirs, (await store.FindEnrolmentBySubscriptionAsync(Enrolment(Theirs).Subscription!.Id, Cancellation))!.Mailbox);
    }

    [Fact]
    public async Task Mailboxes_can_be_saved_and_erased_while_all_of_them_are_read()
    {
        var store = Open();
        for (var i = 0; i < 5; i++) await store.AddAsync(new Enrolment(new MailboxId($"mailbox-{i}")), Cancellation);

        var read = new List<string>();
        await foreach (var enrolment in store.ReadEnrolmentsAsync(Cancellation))
        {
            read.Add(enrolment.Mailbox.Value);
            await store.UpdateAsync(enrolment.Mailbox, stored => stored with { DeltaLink = "newer" }, Cancellation);
            if (read.Count == 2) await store.EraseAsync(enrolment.Mailbox, Cancellation);
        }

        Assert.Equal(["mailbox-0", "mailbox-1", "mailbox-2", "mailbox-3", "mailbox-4"], read);
    }

    [Fact]
    public async Task Scheduling_an_event_again_replaces_what_was_due_for_it_and_for_nothing_else()
    {
        var store = Open();
        await store.ScheduleAsync(Event(Mine, "moved", Due(ArtefactKind.Brief, 1), Due(ArtefactKind.Recap, 2)), Cancellation);
        await store.ScheduleAsync(Event(Mine, "other", Due(ArtefactKind.Brief, 3)), Cancellation);
        await store.ScheduleAsync(Event(Theirs, "moved", Due(ArtefactKind.Brief, 4)), Cancellation);
        await store.ScheduleAsync(Event(Mine, "moved", Due(ArtefactKind.Recap, 5)) with { Stamp = "newer" }, Cancellation);

        Assert.Equal("newer", (await store.FindScheduledAsync(Mine, "moved", Cancellation))!.Stamp);
        Assert.Equal(["moved", "other"], (await store.ReadScheduledAsync(Mine, Cancellation)).Select(scheduled => scheduled.EventId).Order());
        Assert.Equal(
            [("other", 3), ("moved", 4), ("moved", 5)],
            (await store.ReadDueAsync(Noon + Duration.FromHours(1), 10, Cancellation)).Select(item => (item.EventId, (int)(item.At - Noon).TotalMinutes)));
    }

    [Fact]
    public async Task Due_items_come_when_their_time_has_come_oldest_first_and_no_more_than_asked()
    {
        var store = Open();
        for (var i = 5; i > 0; i--) await store.ScheduleAsync(Event(Mine, $"event-{i}", Due(ArtefactKind.Brief, i)), Cancellation);

        Assert.Equal(Noon + Duration.FromMinutes(1), await store.FindNextDueAsync(Cancellation));
        Assert.Equal(["event-1", "event-2", "event-3"], await DueAsync(Noon + Duration.FromMinutes(3), 10));
        Assert.Equal(["event-1", "event-2"], await DueAsync(Noon + Duration.FromMinutes(3), 2));
        Assert.Empty(await DueAsync(Noon, 10));

        async Task<IEnumerable<string>> DueAsync(Instant now, int most) => (await store.ReadDueAsync(now, most, Cancellation)).Select(item => item.EventId);
    }

    [Fact]
    public async Task A_due_item_that_was_moved_after_it_was_read_stays()
    {
        var store = Open();
        await store.ScheduleAsync(Event(Mine, "event", Due(ArtefactKind.Brief, 1), Due(ArtefactKind.Recap, 2)), Cancellation);
        var read = await store.ReadDueAsync(Noon + Duration.FromHours(1), 10, Cancellation);
        await store.ScheduleAsync(Event(Mine, "event", Due(ArtefactKind.Brief, 3), Due(ArtefactKind.Recap, 2)), Cancellation);
        foreach (var item in read) await store.RemoveDueAsync(item, Cancellation);

        var left = Assert.Single(await store.ReadDueAsync(Noon + Duration.FromHours(1), 10, Cancellation));
        Assert.Equal((ArtefactKind.Brief, Noon + Duration.FromMinutes(3)), (left.Kind, left.At));
    }

    [Fact]
    public async Task An_event_that_is_no_session_any_more_is_forgotten_and_its_effects_are_not()
    {
        var store = Open();
        await store.ScheduleAsync(Event(Mine, "event", Due(ArtefactKind.Brief, 1)), Cancellation);
        await store.SaveAsync(Effect(Mine, "key"), Cancellation);
        await store.UnscheduleAsync(Mine, "event", Cancellation);
        await store.UnscheduleAsync(Mine, "event", Cancellation);

        Assert.Null(await store.FindScheduledAsync(Mine, "event", Cancellation));
        Assert.Null(await store.FindNextDueAsync(Cancellation));
        Assert.NotNull(await store.FindEffectAsync(new EffectKey("key"), Cancellation));
    }

    [Fact]
    public async Task Erasing_a_mailbox_leaves_nothing_of_it_and_everything_of_the_others()
    {
        var store = Open();
        foreach (var mailbox in (MailboxId[])[Mine, Theirs])
        {
            await store.AddAsync(Enrolment(mailbox), Cancellation);
            await store.ScheduleAsync(Event(mailbox, "event", Due(ArtefactKind.Brief, 1)), Cancellation);
            await store.SaveAsync(Effect(mailbox, $"key-{mailbox}"), Cancellation);
        }

        var theirs = await store.ReadEverythingAsync(Theirs, Cancellation);
        await store.EraseAsync(Mine, Cancellation);

        Assert.Empty(await store.ReadEverythingAsync(Mine, Cancellation));
        Assert.Equivalent(theirs, await store.ReadEverythingAsync(Theirs, Cancellation), strict: true);
        Assert.Equal(["enrolment", "scheduled event", "due item", "effect"], theirs.Select(row => row.Kind));
    }

    [Fact]
    public async Task Everything_that_is_shown_is_what_was_given_and_nothing_else()
    {
        var store = Open();
        await store.AddAsync(new Enrolment(Mine) { TaskListId = "list" }, Cancellation);
        await store.SaveAsync(Effect(Mine, "key"), Cancellation);

        var values = (await store.ReadEverythingAsync(Mine, Cancellation)).SelectMany(row => row.Fields.Values).OfType<string>();
        Assert.Equal(
            ["mailbox-mine", "list", "key", "mailbox-mine", "Recap", "event", "occasion", "Writing", "composed", "2026-12-01T12:00:00.000000000Z"],
            values);
    }
}
