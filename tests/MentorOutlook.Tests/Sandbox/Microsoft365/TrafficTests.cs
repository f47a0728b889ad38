using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class TrafficTests : SimulatedTenant
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
    private readonly NotificationEndpoint _service = new();

    private protected override Simulation Options(Simulation usual) => usual with { TrafficFile = _file, MoreRoutes = _service.Map };

    [Fact]
    public async Task Each_exchange_is_one_line_notifications_included()
    {
        await Graph.PostAsync("/subscriptions", new JsonObject
        {
            ["changeType"] = "created",
            ["notificationUrl"] = $"{Simulated.Address}notifications",
            ["resource"] = "me/events",
            ["expirationDateTime"] = "2026-11-24T08:00:00Z",
        });
        Session();
        await Simulated.SettleAsync(Cancellation);
        await Graph.PostAsync("/$batch", new JsonObject { ["requests"] = new JsonArray(new JsonObject { ["id"] = "1", ["method"] = "GET", ["url"] = "/me" }) });

        var lines = await LinesAsync();

        Assert.Equal(Simulated.Traffic.Exchanges.Count, lines.Count);
        Assert.All(lines, line => Assert.Equal(["at", "method", "url", "headers", "body", "status", "answerHeaders", "answer"], line.Select(property => property.Key)));
        Assert.Equal(["validation", "subscription", "notification", "batch"], lines.Select(Kind).Distinct());
        var batch = lines.Single(line => Kind(line) == "batch");
        Assert.Equal("/me", batch["body"]!["requests"]![0]!["url"]!.ToString());
        Assert.Equal(200, batch["answer"]!["responses"]![0]!["status"]!.GetValue<int>());
        Assert.Equal("2026-11-23T08:00:00Z", batch["at"]!.ToString());
    }

    [Fact]
    public async Task A_token_is_not_written_down()
    {
        await Graph.GetAsync("/me");

        Assert.Equal("Bearer …", Assert.Single(await LinesAsync())["headers"]!["Authorization"]!.ToString());
        Assert.DoesNotContain(Camille.Token, await ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_json_is_a_string()
    {
        using var content = new StringContent("plain");
        await Graph.SendAsync("PUT", "/me/drive/special/approot:/a.txt:/content", content);

        Assert.Equal("plain", Assert.Single(await LinesAsync())["body"]!.GetValue<string>());
    }

    private static string Kind(JsonObject line) => line["url"]!.ToString() switch
    {
        var url when url.Contains("validationToken", StringComparison.Ordinal) => "validation",
        var url when url.EndsWith("/subscriptions", StringComparison.Ordinal) => "subscription",
        var url when url.EndsWith("/$batch", StringComparison.Ordinal) => "batch",
        _ => "notification",
    };

    private async Task<IReadOnlyList<JsonObject>> LinesAsync() =>
        [.. (await ReadAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];

    /// <summary>While the simulation still writes.</summary>
    private async Task<string> ReadAsync()
    {
        await using var stream = new FileStream(_file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
