using MentorOutlook.Mailbox;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Tests.Mailbox;

public sealed class GraphOptionsTests
{
    [Fact]
    public void By_default_Graph_is_Microsofts_and_waited_for_half_a_minute() =>
        Assert.Equal(
            (new Uri("https://graph.microsoft.com/v1.0"), TimeSpan.FromSeconds(30)),
            (new GraphOptions().BaseAddress, new GraphOptions().Patience));

    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0", true)]
    [InlineData("http://127.0.0.1:5099/v1.0", true)]
    [InlineData("http://[::1]:5099/v1.0", true)]
    [InlineData("http://graph.microsoft.com/v1.0", false)]
    [InlineData("https://graph.microsoft.com.example/v1.0", false)]
    [InlineData("https://example.com/graph.microsoft.com", false)]
    [InlineData("http://10.0.0.1/v1.0", false)]
    [InlineData("v1.0", false)]
    public void Tokens_are_for_Graph_and_for_a_loopback_address(string address, bool valid)
    {
        var options = new GraphOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        Assert.Equal(valid, Record.Exception(() => new ServiceCollection().AddGraphMailbox(options)) is null);
    }

    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0", "https://graph.microsoft.com/beta/me", true)]
    [InlineData("https://graph.microsoft.com/v1.0", "http://graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com/v1.0", "https://graph.microsoft.com:8443/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com/v1.0", "https://graph.microsoft.com@example.com/v1.0/me", false)]
    [InlineData("http://127.0.0.1:5099/v1.0", "http://127.0.0.1:5099/v1.0/me", true)]
    [InlineData("http://127.0.0.1:5099/v1.0", "http://127.0.0.1:5098/v1.0/me", false)]
    [InlineData("http://127.0.0.1:5099/v1.0", "https://graph.microsoft.com/v1.0/me", false)]
    public void An_address_is_Graphs_by_scheme_host_and_port(string graph, string address, bool isGraph) =>
        Assert.Equal(isGraph, new GraphOptions { BaseAddress = new Uri(graph) }.IsGraph(new Uri(address)));

    [Fact]
    public void Nobody_waits_no_time_at_all() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddGraphMailbox(new GraphOptions { Patience = TimeSpan.Zero }));
}
