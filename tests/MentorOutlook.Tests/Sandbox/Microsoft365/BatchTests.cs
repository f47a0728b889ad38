using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Faults;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class BatchTests : SimulatedTenant
{
    [Fact]
    public async Task Each_step_is_answered_by_its_id_in_no_particular_order()
    {
        Session();

        var answers = await BatchAsync(Step("a", "GET", "/me/events"), Step("b", "GET", "me/messages/none"), Step("c", "POST", "/me/messages", new JsonObject { ["subject"] = "x" }));

        Assert.Equal((200, 404, 201), (Status(answers, "a"), Status(answers, "b"), Status(answers, "c")));
        Assert.Equal("ErrorItemNotFound", answers["b"]["body"]!["error"]!["code"]!.ToString());
        Assert.Single(Camille.Mail.Drafts);
    }

    [Fact]
    public async Task A_step_has_the_preferences_of_its_own_headers_only()
    {
        var id = Session();
        var own = Step("own", "GET", "/me/events");
        own["headers"] = new JsonObject { ["Prefer"] = GraphCaller.Immutable };

        var answers = await BatchAsync(own, Step("none", "GET", "/me/events"));

        Assert.Equal(id, answers["own"]["body"]!["value"]![0]!["id"]!.ToString());
        Assert.NotEqual(id, answers["none"]["body"]!["value"]![0]!["id"]!.ToString());
        Assert.Equal(GraphCaller.Immutable, answers["own"]["headers"]!["Preference-Applied"]!.ToString());
    }

    [Fact]
    public async Task A_step_that_depends_on_a_failed_one_is_not_made()
    {
        var second = Step("2", "POST", "/me/messages", new JsonObject { ["subject"] = "x" });
        second["dependsOn"] = new JsonArray("1");

        var answers = await BatchAsync(Step("1", "GET", "/me/messages/none"), second);

        Assert.Equal(424, Status(answers, "2"));
        Assert.Empty(Camille.Mail.Drafts);
    }

    [Fact]
    public async Task One_step_is_throttled_and_the_others_are_not()
    {
        Simulated.Faults.Add(FaultKind.TooManyRequestsSeconds, "POST", "/me/messages");

        var answers = await BatchAsync(Step("1", "POST", "/me/messages", new JsonObject()), Step("2", "POST", "/me/messages", new JsonObject()));

        Assert.Equal([201, 429], answers.Values.Select(answer => answer["status"]!.GetValue<int>()).Order());
        Assert.Equal("2", answers.Values.Single(answer => answer["status"]!.GetValue<int>() == 429)["headers"]!["Retry-After"]!.ToString());
        Assert.True(Assert.Single(Simulated.Faults.Fired).Call.IsBatchStep);
    }

    [Fact]
    public async Task An_answer_that_is_not_json_comes_in_base64_and_no_content_has_no_body()
    {
        using var content = new StringContent("{}");
        await Graph.SendAsync("PUT", "/me/drive/special/approot:/a.json:/content", content);

        var answers = await BatchAsync(Step("1", "GET", "/me/drive/special/approot:/a.json:/content"), Step("2", "DELETE", "/me/drive/special/approot:/a.json"));

        Assert.Equal((302, 204), (Status(answers, "1"), Status(answers, "2")));
        Assert.NotNull(answers["1"]["headers"]!["Location"]);
        Assert.False(answers["2"].ContainsKey("body"));
    }

    public static TheoryData<string, string> Bad() => new()
    {
        { "no requests", """{}""" },
        { "an empty list", """{"requests":[]}""" },
        { "no id", """{"requests":[{"method":"GET","url":"/me"}]}""" },
        { "the same id twice", """{"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}]}""" },
        { "no method", """{"requests":[{"id":"1","url":"/me"}]}""" },
        { "a whole address", """{"requests":[{"id":"1","method":"GET","url":"https://graph.microsoft.com/v1.0/me"}]}""" },
        { "a batch in a batch", """{"requests":[{"id":"1","method":"POST","url":"/$batch"}]}""" },
        { "a body without its type", """{"requests":[{"id":"1","method":"POST","url":"/me/messages","body":{}}]}""" },
        { "a property of no step", """{"requests":[{"id":"1","method":"GET","url":"/me","path":"x"}]}""" },
        { "an order that is neither", """{"requests":[{"id":"1","method":"GET","url":"/me"},{"id":"2","method":"GET","url":"/me"},{"id":"3","method":"GET","url":"/me","dependsOn":["2"]}]}""" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_batch_that_is_not_one_is_refused_as_a_whole(string what, string body)
    {
        var answer = await Graph.PostAsync("/$batch", JsonNode.Parse(body)!);

        Assert.True(answer.Status == 400, what);
    }

    [Theory]
    [InlineData(20, 200)]
    [InlineData(21, 400)]
    public async Task Twenty_steps_are_the_most(int count, int status)
    {
        var steps = Enumerable.Range(1, count).Select(number => Step($"{number}", "GET", "/me")).ToArray();

        Assert.Equal(status, (await Graph.PostAsync("/$batch", Batch(steps))).Status);
    }

    [Fact]
    public async Task A_version_in_the_address_of_a_step_is_a_segment_like_any_other()
    {
        var answers = await BatchAsync(Step("1", "GET", "/v1.0/me"));

        Assert.Contains("'v1.0'", answers["1"]["body"]!["error"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject Step(string id, string method, string url, JsonObject? body = null)
    {
        var step = new JsonObject { ["id"] = id, ["method"] = method, ["url"] = url };
        if (body is null) return step;
        step["body"] = body;
        step["headers"] = new JsonObject { ["Content-Type"] = "application/json" };
        return step;
    }

    private static JsonObject Batch(JsonObject[] steps) => new() { ["requests"] = new JsonArray([.. steps]) };

    private static int Status(Dictionary<string, JsonObject> answers, string id) => answers[id]["status"]!.GetValue<int>();

    private async Task<Dictionary<string, JsonObject>> BatchAsync(params JsonObject[] steps) =>
        (await Graph.PostAsync("/$batch", Batch(steps))).Json["responses"]!.AsArray().ToDictionary(answer => answer!["id"]!.ToString(), answer => answer!.AsObject());
}
