using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Page;
using MentorOutlook.Tests.Thread;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>The page's server with the real service behind it, and what the page would ask of it.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly PageWorld _world;
    private readonly PageServer _server;

    private OpenPage(PageWorld world, PageServer server)
    {
        (_world, _server) = (world, server);
        Client = new HttpClient { BaseAddress = server.Address };
    }

    public HttpClient Client { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<OpenPage> StartAsync()
    {
        var world = new PageWorld((graph, store) => new InProcessService(graph, store, isReachable: true));
        await world.BeginAsync(Cancellation);
        return new OpenPage(world, await PageServer.StartAsync(world, 0, Cancellation));
    }

    public async Task<JsonNode> StateAsync() => (await Client.GetFromJsonAsync<JsonNode>("sandbox/state", Cancellation))!;

    public async Task<JsonNode> MenteeAsync() => (await StateAsync())["mailboxes"]!["mentee"]!;

    public async Task<JsonNode> MentorAsync() => (await StateAsync())["mailboxes"]!["mentor"]!;

    public Task<JsonNode?> ClockAsync(string preset) => PostAsync("clock", new { preset });

    public async Task TypeNotesAsync(string text)
    {
        var session = (await StateAsync())["sessionId"]!.ToString();
        using var answer = await Client.PutAsJsonAsync($"api/sessions/{session}/notes", new { text }, Cancellation);
        answer.EnsureSuccessStatusCode();
    }

    public async Task<JsonNode?> PostAsync(string act, object body)
    {
        using var answer = await Client.PostAsJsonAsync($"sandbox/{act}", body, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{act}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(Cancellation)}");
        return answer.StatusCode == HttpStatusCode.NoContent ? null : await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation);
    }

    public async Task<(HttpStatusCode Status, JsonNode Answer)> DropAsync(byte[] file)
    {
        using var content = new ByteArrayContent(file) { Headers = { ContentType = new("text/calendar") } };
        using var answer = await Client.PostAsync(new Uri("sandbox/calendar", UriKind.Relative), content, Cancellation);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!);
    }

    public Task<(HttpStatusCode Status, JsonNode Answer)> DropAsync(string file) => DropAsync(Encoding.UTF8.GetBytes(file));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        await _world.DisposeAsync();
    }
}
