using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>The service dies, and is started again on what its store holds.</summary>
public sealed class RestartTests(ITestOutputHelper output)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultKind.Before)]
    [InlineData(FaultKind.After)]
    public async Task A_service_killed_at_any_call_to_Graph_goes_on_where_it_was(FaultKind when)
    {
        var deaths = 0;
        for (var (n, before) = (1, -1); before < deaths; n++)
        {
            before = deaths;
            await using var crowd = await Crowd.GatherAsync(1);
            var faults = crowd.World.Microsoft365.Faults;
            await LiveAsync(crowd, n, () =>
            {
                var calls = 0;
                faults.Clear();
                faults.Add(new Fault(when, call => call.UserId is not null && !call.IsBatchStep && ++calls == n) { Hook = _ => DieAsync(crowd) });
            });
        }

        output.WriteLine($"{deaths} deaths {when} a call.");
        Assert.True(deaths > Phase.All.Count);

        async Task DieAsync(Crowd crowd)
        {
            deaths++;
            await crowd.World.RestartServiceAsync(Cancellation);
            // Before it took place it never will: nobody is left who asked.
            if (when == FaultKind.Before) throw new OperationCanceledException();
        }
    }

    [Fact]
    public async Task A_service_killed_between_any_two_writes_of_its_store_goes_on_where_it_was()
    {
        var deaths = 0;
        for (var (n, before) = (1, -1); before < deaths; n++)
        {
            before = deaths;
            await using var crowd = await Crowd.GatherAsync(1);
            var service = (InProcessService)crowd.World.Service;
            var writes = 0;
            service.Survives = operation =>
            {
                if (++writes != n) return true;
                deaths++;
                // Its first step, which nobody can get between, is taken here; the rest follows by itself.
                _ = crowd.World.RestartServiceAsync(Cancellation);
                return false;
            };
            await LiveAsync(crowd, n, () => writes = 0);
        }

        output.WriteLine($"{deaths} deaths between two writes.");
        Assert.True(deaths > Phase.All.Count);
    }

    private static async Task LiveAsync(Crowd crowd, int n, Action begin)
    {
        var good = await GoodLife.Value;
        foreach (var phase in Phase.All)
        {
            begin();
            await crowd.LiveAsync(phase);
        }

        await crowd.AssertLivedAsync(good.Story, _ => $"killed at the {n}. in each phase");
    }
}
