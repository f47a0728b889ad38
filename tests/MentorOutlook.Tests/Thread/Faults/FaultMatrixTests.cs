namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>Every call that a session takes, failing in every way.</summary>
public sealed class FaultMatrixTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_one_call_to_Graph_comes_to_the_session_ends_as_if_nothing_had_happened()
    {
        var good = await GoodLife.Value;
        var plans = good.Calls.Select(calls => calls.SelectMany((call, at) => Blow.All.Where(blow => blow.Fits(call)).Select(blow => (N: at + 1, Call: call, Blow: blow))).ToList()).ToList();
        await using var crowd = await Crowd.GatherAsync(plans.Max(plan => plan.Count));
        var (faults, counter) = (crowd.World.Microsoft365.Faults, new CallCounter(crowd.World.Microsoft365.Faults));
        for (var i = 0; i < plans.Count; i++)
        {
            counter.Begin();
            foreach (var (mentee, (n, call, blow)) in crowd.Mentees.Zip(plans[i]))
                counter.StrikeFrom(n, mentee, blow.ToFault(), $"{Phase.All[i].Name}: {CallCounter.SortOf(call)}: {blow.Name}");
            await crowd.LiveAsync(Phase.All[i]);
        }

        output.WriteLine($"{faults.Fired.Count} of {plans.Sum(plan => plan.Count)} faults in {good.Calls.Sum(calls => calls.Count)} calls of {crowd.Mentees.Count} mailboxes.");
        await crowd.AssertLivedAsync(good.Story, mentee => string.Join('\n', faults.Fired.Where(fired => fired.Call.UserId == mentee.Mailbox.UserId)
            .Select(fired => $"{fired.At} {fired.Kind} {fired.Call.Method} {fired.Call.Path}")));
        Assert.Empty(counter.Missed);
    }
}
