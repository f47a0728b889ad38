using MentorOutlook.Sandbox.Microsoft365.Faults;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>Answers that come after the service has given up waiting. Each costs real time, so one call of each sort stands for the others.</summary>
public sealed class SlowGraphTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly Duration TooLong = Duration.FromSeconds(20);

    [Fact]
    public async Task A_call_that_is_answered_too_late_changes_nothing_whether_or_not_it_took_place()
    {
        var good = await GoodLife.Value;
        var plans = good.Calls.Select(Plan).ToList();
        await using var crowd = await Crowd.GatherAsync(
            plans.Max(plan => plan.Count), (graph, store) => new InProcessService(graph, store, isReachable: true) { Patience = Patience, Logged = LogLevel.Warning });
        var (faults, counter) = (crowd.World.Microsoft365.Faults, new CallCounter(crowd.World.Microsoft365.Faults));
        for (var i = 0; i < plans.Count; i++)
        {
            counter.Begin();
            foreach (var (mentee, (n, call, fault)) in crowd.Mentees.Zip(plans[i])) counter.StrikeFrom(n, mentee, fault, $"{Phase.All[i].Name}: {CallCounter.SortOf(call)}: {fault.Kind}");
            await crowd.LiveAsync(Phase.All[i]);
        }

        output.WriteLine($"{faults.Fired.Count} slow answers.");
        await crowd.AssertLivedAsync(good.Story, mentee => string.Join('\n', faults.Fired.Where(fired => fired.Call.UserId == mentee.Mailbox.UserId)));
        Assert.Empty(counter.Missed);
    }

    /// <summary>A call that writes is struck twice: before it takes place, and after.</summary>
    private static List<(int N, GraphCall Call, Fault Fault)> Plan(IReadOnlyList<GraphCall> calls) =>
    [
        .. from sort in calls.Select((call, at) => (Call: call, N: at + 1)).Where(numbered => !numbered.Call.IsBatchStep).DistinctBy(numbered => CallCounter.SortOf(numbered.Call))
           from fault in Faults(sort.Call)
           select (sort.N, sort.Call, fault),
    ];

    private static IEnumerable<Fault> Faults(GraphCall call)
    {
        yield return new Fault(FaultKind.Slow, other => CallCounter.SortOf(other) == CallCounter.SortOf(call)) { Wait = TooLong };
        if (Blow.Writes(call)) yield return new Fault(FaultKind.After, other => CallCounter.SortOf(other) == CallCounter.SortOf(call)) { Hook = _ => Task.Delay(Patience * 2, TimeProvider.System) };
    }
}
