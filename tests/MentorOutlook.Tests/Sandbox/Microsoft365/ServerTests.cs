using MentorOutlook.Sandbox.Microsoft365;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class ServerTests : SimulatedTenant
{
    private protected override Simulation Options(Simulation usual) =>
        usual with { MoreRoutes = routes => routes.MapGet("/hello/{name}", (string name, int? times) => Results.Json(new { name, times })) };

    [Fact]
    public void It_listens_on_loopback_alone()
    {
        Assert.Equal("127.0.0.1", Simulated.Address.Host);
        Assert.Equal($"{Simulated.Address}v1.0", Simulated.GraphAddress.AbsoluteUri);
    }

    [Fact]
    public async Task The_sandboxs_own_pages_lie_beside_Graph() =>
        Assert.Equal("""{"name":"Camille","times":3}""", (await Graph.GetAsync($"{Simulated.Address}hello/Camille?times=3")).Text);

    [Theory]
    [InlineData("beta/me")]
    [InlineData("me")]
    public async Task Only_v1_is_there(string path) => Assert.Equal(404, (await Graph.GetAsync($"{Simulated.Address}{path}")).Status);

    [Fact]
    public async Task Two_simulations_with_one_seed_are_alike()
    {
        await using var other = await SimulatedMicrosoft365.StartAsync(Options(new Simulation(Simulated.Clock.Now)), Cancellation);

        Assert.Equal(Camille.UserId, other.Add(new NewMailbox("Camille Martin", "camille.martin@example.com", "Europe/Paris", MentorOutlook.Core.Reading.Language.French)).UserId);
    }
}
