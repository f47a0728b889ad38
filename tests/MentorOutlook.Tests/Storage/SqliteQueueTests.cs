using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Storage;
using Microsoft.Extensions.DependencyInjection;
using static MentorOutlook.Tests.Storage.Stored;

namespace MentorOutlook.Tests.Storage;

public sealed class SqliteQueueTests : WorkQueueContract, IDisposable
{
    private readonly TemporaryFile _file = new();

    private protected override (IWorkQueue Queue, IWorkSource Source) Open()
    {
        var queue = new SqliteQueue(_file.Open(), Clock);
        return (queue, queue);
    }

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("not JSON")]
    [InlineData("null")]
    [InlineData("""{"kind":"OfALaterVersion","mailbox":"mailbox-mine"}""")]
    [InlineData("""{"kind":"PrepareWork","mailbox":"mailbox-mine","event":"event","artefact":"OfALaterVersion"}""")]
    [InlineData("""{"kind":"MailboxChanged"}""")]
    public async Task A_message_that_nobody_understands_is_given_up_at_once_and_stops_nothing(string message)
    {
        var (queue, source) = Open();
        await queue.EnqueueAsync(new ReviewWork(Mine, "event"), AtOnce, Cancellation);
        await _file.Open().RunAsync("UPDATE queued_work SET work = $work", Cancellation, ("$work", message));
        await queue.EnqueueAsync(new ReviewWork(Mine, "next"), AtOnce, Cancellation);

        Assert.Equal(new ReviewWork(Mine, "next"), (await source.TakeAsync(Cancellation))!.Work);
        Assert.Equal(1, await source.CountPoisonAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_is_ids_and_the_name_of_a_kind()
    {
        await Open().Queue.EnqueueAsync(new ReviewWork(Mine, "event"), AtOnce, Cancellation);

        var row = Assert.Single(await new SqliteStore(_file.Open()).ReadEverythingAsync(Mine, Cancellation));
        Assert.Equal("""{"kind":"ReviewWork","mailbox":"mailbox-mine","event":"event"}""", row.Fields["work"]);
    }

    [Fact]
    public async Task Store_and_queue_are_registered_over_one_file()
    {
        await using var services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddSqliteStore(_file.Path).BuildServiceProvider();
        await services.GetRequiredService<IWorkQueue>().EnqueueAsync(new MailboxChanged(Mine), AtOnce, Cancellation);

        Assert.NotNull(await services.GetRequiredService<IWorkSource>().TakeAsync(Cancellation));
        Assert.Single(await services.GetRequiredService<IServiceStore>().ReadEverythingAsync(Mine, Cancellation));
    }
}
