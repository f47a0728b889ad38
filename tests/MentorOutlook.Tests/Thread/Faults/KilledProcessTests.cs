using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.World;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>The real process, killed as an operating system kills.</summary>
public sealed class KilledProcessTests
{
    [Fact]
    public async Task A_process_killed_right_after_a_draft_and_right_after_a_task_was_written_writes_neither_twice()
    {
        var good = await GoodLife.Value;
        await using var crowd = await Crowd.GatherAsync(1, (graph, store) => new ServiceProcess(graph, store, isReachable: true));
        foreach (var path in new[] { "/me/messages", "/me/todo/lists/*/tasks" })
        {
            var fault = Fault.On(FaultKind.After, "POST", path);
            crowd.World.Microsoft365.Faults.Add(fault with { Hook = _ => crowd.World.RestartServiceAsync(TestContext.Current.CancellationToken) });
        }

        foreach (var phase in Phase.All) await crowd.LiveAsync(phase);

        Assert.Equal(2, crowd.World.Microsoft365.Faults.Fired.Count);
        await crowd.AssertLivedAsync(good.Story, _ => "killed twice");
    }
}
