using System.Text.Json.Nodes;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class TaskTests : SimulatedTenant
{
    private string Tasks => $"/me/todo/lists/{Camille.Tasks.Default.Id}/tasks";

    [Fact]
    public async Task There_is_one_default_list()
    {
        var list = Assert.Single((await Graph.GetAsync("/me/todo/lists")).Value);

        Assert.Equal(("Tâches", "defaultList"), (list!["displayName"]!.ToString(), list["wellknownListName"]!.ToString()));
    }

    [Fact]
    public async Task A_list_can_be_added()
    {
        var created = await Graph.PostAsync("/me/todo/lists", new JsonObject { ["displayName"] = "Mentorat" });

        Assert.Equal((201, "none"), (created.Status, created.Json["wellknownListName"]!.ToString()));
        Assert.Equal(200, (await Graph.GetAsync($"/me/todo/lists/{created.Id}")).Status);
        Assert.Equal(400, (await Graph.PostAsync("/me/todo/lists", new JsonObject())).Status);
    }

    [Fact]
    public async Task A_task_has_a_reminder_at_a_moment_and_is_due_on_a_day()
    {
        var created = await Graph.PostAsync(Tasks, new JsonObject
        {
            ["title"] = "Relire le compte rendu",
            ["isReminderOn"] = true,
            ["reminderDateTime"] = Time("2026-11-30T18:00:00", "Europe/Paris"),
            ["dueDateTime"] = Time("2026-12-01T10:30:00", "Romance Standard Time"),
            ["body"] = new JsonObject { ["content"] = "À lire", ["contentType"] = "text" },
        });

        Assert.Equal(201, created.Status);
        Assert.Equal("2026-11-30T17:00:00.0000000", created.Json["reminderDateTime"]!["dateTime"]!.ToString());
        Assert.Equal("2026-12-01T00:00:00.0000000", created.Json["dueDateTime"]!["dateTime"]!.ToString());
        Assert.Equal("notStarted", created.Json["status"]!.ToString());
        Assert.True(Assert.Single(Camille.Tasks.Tasks).IsReminderOn);
    }

    [Fact]
    public async Task A_reminder_that_was_not_switched_on_is_off()
    {
        await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Sans", ["reminderDateTime"] = Time("2026-11-30T18:00:00", "UTC") });

        Assert.False(Assert.Single(Camille.Tasks.Tasks).IsReminderOn);
    }

    [Fact]
    public async Task A_task_that_is_completed_says_when()
    {
        var id = (await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Envoyer" })).Id;

        var done = await Graph.PatchAsync($"{Tasks}/{id}", new JsonObject { ["status"] = "completed" });
        var undone = await Graph.PatchAsync($"{Tasks}/{id}", new JsonObject { ["status"] = "notStarted" });

        Assert.NotNull(done.Json["completedDateTime"]);
        Assert.Null(undone.Json["completedDateTime"]);
    }

    [Fact]
    public async Task Linked_resources_are_written_with_the_task_and_seen_when_expanded()
    {
        var link = new JsonObject { ["webUrl"] = "https://outlook.office365.com/", ["applicationName"] = "MentorOutlook", ["displayName"] = "Brouillon", ["externalId"] = "k1" };
        var id = (await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Relire", ["linkedResources"] = new JsonArray(link.DeepClone()) })).Id;

        Assert.Null((await Graph.GetAsync($"{Tasks}/{id}")).Json["linkedResources"]);
        Assert.Equal("k1", (await Graph.GetAsync($"{Tasks}/{id}?$expand=linkedResources")).Json["linkedResources"]![0]!["externalId"]!.ToString());
        var second = await Graph.PostAsync($"{Tasks}/{id}/linkedResources", link);
        Assert.Equal(2, (await Graph.GetAsync($"{Tasks}/{id}/linkedResources")).Value.Count);
        var changed = await Graph.PatchAsync($"{Tasks}/{id}/linkedResources/{second.Id}", new JsonObject { ["displayName"] = "Autre" });
        Assert.Equal(("Autre", "k1"), (changed.Json["displayName"]!.ToString(), changed.Json["externalId"]!.ToString()));
        Assert.Equal(204, (await Graph.DeleteAsync($"{Tasks}/{id}/linkedResources/{second.Id}")).Status);
        Assert.Single(Camille.Tasks.Tasks[0].Links);
    }

    [Fact]
    public async Task A_deleted_task_is_gone()
    {
        var id = (await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Relire" })).Id;

        Assert.Equal(204, (await Graph.DeleteAsync($"{Tasks}/{id}")).Status);
        Assert.Equal(404, (await Graph.GetAsync($"{Tasks}/{id}")).Status);
    }

    [Theory]
    [InlineData("status eq 'completed'", 0)]
    [InlineData("status ne 'completed'", 2)]
    [InlineData("title eq 'Un'", 1)]
    public async Task Tasks_are_filtered_by_status_or_title(string filter, int found)
    {
        await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Un" });
        await Graph.PostAsync(Tasks, new JsonObject { ["title"] = "Deux" });

        Assert.Equal(found, (await Graph.GetAsync($"{Tasks}?$filter={filter}")).Value.Count);
    }

    [Theory]
    [InlineData("$filter=startswith(title,'x')")]
    [InlineData("$filter=status eq completed")]
    [InlineData("$expand=checklistItems")]
    [InlineData("$select=titel")]
    [InlineData("$orderby=title")]
    [InlineData("$search=x")]
    public async Task A_query_that_is_not_understood_is_refused(string query) =>
        Assert.Equal(400, (await Graph.GetAsync($"{Tasks}?{query}")).Status);

    public static TheoryData<string> Bad() =>
    [
        """{"titel":"x"}""",
        """{}""",
        """{"title":"x","status":"done"}""",
        """{"title":"x","isReminderOn":"yes"}""",
        """{"title":"x","dueDateTime":"2026-12-01"}""",
        """{"title":"x","dueDateTime":{"dateTime":"2026-12-01T00:00:00","timeZone":"Nowhere"}}""",
        """{"title":"x","dueDateTime":{"dateTime":"2026-12-01T00:00:00Z","timeZone":"UTC"}}""",
        """{"title":"x","createdDateTime":"2026-12-01T00:00:00Z"}""",
        """{"title":"x","linkedResources":[{"url":"x"}]}""",
        """{"title":"x","linkedResources":[null]}""",
    ];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_task_that_Graph_would_not_take_is_refused(string body)
    {
        Assert.Equal(400, (await Graph.PostAsync(Tasks, JsonNode.Parse(body)!)).Status);
        Assert.Empty(Camille.Tasks.Tasks);
    }

    private static JsonObject Time(string dateTime, string zone) => new() { ["dateTime"] = dateTime, ["timeZone"] = zone };
}
