using MentorOutlook.Sandbox.Microsoft365.Faults;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

public sealed class OneMailboxFailsTests
{
    private static readonly Duration AskedToWait = Duration.FromMinutes(10);

    [Theory]
    [InlineData(FaultKind.ServiceUnavailable)]
    [InlineData(FaultKind.TooManyRequestsSeconds)]
    [InlineData(FaultKind.Unauthorized)]
    [InlineData(FaultKind.DroppedBefore)]
    public async Task A_mailbox_that_always_fails_holds_up_nobody_and_catches_up_when_it_recovers(FaultKind kind)
    {
        await using var crowd = await Crowd.GatherAsync(3);
        var (failing, other) = (crowd.Mentees[0], crowd.Mentees[2]);
        var phases = Phase.All.Where(phase => phase.Name is "joined" or "booked" or "progress note due" or "moved" or "brief due").ToList();
        foreach (var phase in phases)
        {
            await crowd.LiveAsync(phase);
            if (phase.Name == "booked") crowd.World.Microsoft365.Faults.Add(new Fault(kind, call => call.UserId == failing.Mailbox.UserId, int.MaxValue) { Wait = AskedToWait });
        }

        Assert.Contains("draft", other.Story[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("draft", failing.Story[^1], StringComparison.Ordinal);

        crowd.World.Microsoft365.Faults.Clear();
        var recovered = crowd.World.Microsoft365.Clock.Now + Duration.FromHours(1) + Duration.FromMinutes(15);
        await crowd.World.MoveToAsync(recovered, TestContext.Current.CancellationToken);
        failing.Remember("brief due");

        Assert.Equal(other.Story[^1], failing.Story[^1]);
        Assert.Contains("\"poison\":0", await crowd.World.Service.Client.GetStringAsync(new Uri("api/health", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
