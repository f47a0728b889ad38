using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>Who may do what with the page's address.</summary>
public sealed class PageServerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_of_another_site_that_points_here_is_turned_away()
    {
        await using var page = await OpenPage.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "sandbox/state") { Headers = { Host = "evil.example" } };

        using var answer = await page.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("clock")]
    [InlineData("reset")]
    [InlineData("calendar")]
    [InlineData("break")]
    public async Task A_form_of_another_site_can_do_nothing(string act)
    {
        await using var page = await OpenPage.StartAsync();
        using var content = new StringContent("{\"preset\":\"after\"}", Encoding.UTF8, "text/plain");

        using var answer = await page.Client.PostAsync(new Uri($"sandbox/{act}", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task An_item_that_is_gone_is_not_found()
    {
        await using var page = await OpenPage.StartAsync();

        using var answer = await page.Client.PostAsJsonAsync("sandbox/drafts/none/send", new { }, Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_clock_does_not_go_back()
    {
        await using var page = await OpenPage.StartAsync();

        using var answer = await page.Client.PostAsJsonAsync("sandbox/clock", new { to = "2026-11-01T00:00:00Z" }, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
