using MentorOutlook.Sandbox.Microsoft365.Traffic;
using NodaTime;

namespace MentorOutlook.Tests.Thread;

/// <summary>What a session costs in calls to Graph, a batch counted once; joining and what is done once a day are left out.</summary>
public sealed class CallCountTests(ITestOutputHelper output)
{
    private const int Most = 12;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_costs_at_most_twelve_calls_from_its_notification_to_its_last_task(bool isNoteSent)
    {
        await using var life = await Life.BeginAsync(start: new LocalDateTime(2026, 11, 29, 8, 0));
        var joined = life.Microsoft365.Traffic.Exchanges.Count;
        var id = await life.BookAsync();
        await life.UntilDayBeforeAsync();
        if (isNoteSent) await life.DoAsync(() => life.Camille.Outlook.Send(life.ProgressNote.Id));
        await life.UntilAsync(2026, 12, 1, 15, 31);
        var unnoted = life.Microsoft365.Traffic.Exchanges.Count;
        await life.TypeNotesAsync(id, "Décision : viser Lyon\n");
        var noted = life.Microsoft365.Traffic.Exchanges.Count;
        await life.UntilAfterSessionAsync();
        Assert.Equal([life.TaskOf(life.Recap)], life.Tasks);

        var exchanges = life.Microsoft365.Traffic.Exchanges;
        List<Exchange> own = [.. exchanges.Take(unnoted).Skip(joined).Concat(exchanges.Skip(noted)).Where(IsOfSession)];
        var last = own.FindLastIndex(exchange => exchange.Method == "POST" && exchange.Path.EndsWith("/tasks", StringComparison.Ordinal));
        output.WriteLine($"{last + 1} calls from notification to the last task, {own.Count - last - 1} to clear away, and {exchanges.Take(noted).Skip(unnoted).Count(IsOfSession)} for typing notes:");
        foreach (var exchange in own) output.WriteLine($"{exchange.At} {string.Join(" + ", GraphCalls.Of(exchange).Select(GraphCalls.PatternOf))}");
        Assert.InRange(last + 1, 1, Most);
    }

    /// <summary>The daily round is at midnight, UTC.</summary>
    private static bool IsOfSession(Exchange exchange) => !exchange.IsNotification && exchange.At.InUtc().TimeOfDay != LocalTime.Midnight;
}
