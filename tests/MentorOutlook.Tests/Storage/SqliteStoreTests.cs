using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Storage;
using NodaTime;
using static MentorOutlook.Tests.Storage.Stored;

namespace MentorOutlook.Tests.Storage;

public sealed class SqliteStoreTests : ServiceStoreContract, IDisposable
{
    private readonly TemporaryFile _file = new();

    private protected override IServiceStore Open() => new SqliteStore(_file.Open());

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task What_is_due_is_looked_up_and_nothing_is_searched_through()
    {
        var plan = await _file.Open().ReadAsync(
            "EXPLAIN QUERY PLAN " + SqliteStore.DueSql, row => row.Text("detail"), Cancellation, ("$now", Noon), ("$most", 10));

        Assert.Equal(["SEARCH due_item USING COVERING INDEX due_item_by_time (at<?)"], plan);
    }

    [Fact]
    public async Task What_waits_for_a_mailbox_and_what_was_given_up_is_shown_and_erased_with_it()
    {
        var queue = new SqliteQueue(_file.Open(), TimeProvider.System);
        await queue.EnqueueAsync(new MailboxChanged(Mine), TimeSpan.Zero, Cancellation);
        for (var i = 0; i < 5; i++) await queue.ReturnAsync((await queue.TakeAsync(Cancellation))!, TimeSpan.Zero, true, Cancellation);
        Assert.Null(await queue.TakeAsync(Cancellation));
        await queue.EnqueueAsync(new FollowWork(Mine), TimeSpan.Zero, Cancellation);

        var store = Open();
        Assert.Equal(["queued work", "poison work"], (await store.ReadEverythingAsync(Mine, Cancellation)).Select(row => row.Kind));
        await store.EraseAsync(Mine, Cancellation);
        Assert.Empty(await store.ReadEverythingAsync(Mine, Cancellation));
        Assert.Null(await queue.FindNextVisibleAsync(Cancellation));
    }

    [Fact]
    public async Task Two_connections_that_plan_the_same_event_leave_one_whole_plan()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(
            async () =>
            {
                var store = Open();
                for (var i = 0; i < 5; i++)
                {
                    await store.ScheduleAsync(
                        Event(Mine, "event", Due(ArtefactKind.Brief, n), Due(ArtefactKind.Recap, n)) with { Stamp = $"{n}" }, Cancellation);
                }
            },
            Cancellation)));

        var planned = (await Open().FindScheduledAsync(Mine, "event", Cancellation))!;
        Assert.Equal(2, planned.Due.Count);
        Assert.All(planned.Due, work => Assert.Equal(Noon + Duration.FromMinutes(int.Parse(planned.Stamp, System.Globalization.CultureInfo.InvariantCulture)), work.At));
    }

    [Fact]
    public async Task All_who_open_a_new_file_at_the_same_moment_find_it_whole()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Open, Cancellation)));

        foreach (var store in stores) Assert.Null(await store.FindNextDueAsync(Cancellation));
    }

    [Fact]
    public async Task Every_table_says_whose_its_rows_are()
    {
        var silent = await _file.Open().ReadAsync(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table'
            AND NOT EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) AS field WHERE field.name = 'mailbox')
            """,
            row => row.Text("name"), Cancellation);

        Assert.Empty(silent);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_not_touched()
    {
        await _file.Open().RunAsync("PRAGMA user_version = 1000", Cancellation);

        Assert.Throws<InvalidOperationException>(_file.Open);
    }
}
