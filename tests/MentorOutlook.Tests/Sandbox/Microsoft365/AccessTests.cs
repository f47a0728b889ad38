using System.Text.Json.Nodes;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class AccessTests : SimulatedTenant
{
    [Theory]
    [InlineData(null)]
    [InlineData("eyJ0eXAi")]
    [InlineData("sandbox.00000000-0000-0000-0000-000000000000")]
    public async Task A_token_that_is_missing_or_unknown_opens_nothing(string? token)
    {
        using var stranger = As(token);

        var answer = await stranger.GetAsync("/me");

        Assert.Equal((401, "InvalidAuthenticationToken"), (answer.Status, answer.Code));
        Assert.StartsWith("Bearer", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_have_the_shape_of_Graph()
    {
        var answer = await Graph.GetAsync("/me/messages/unknown");

        Assert.Equal((404, "ErrorItemNotFound"), (answer.Status, answer.Code));
        var inner = answer.Json["error"]!["innerError"]!.AsObject();
        Assert.Equal(["date", "request-id", "client-request-id"], inner.Select(property => property.Key));
        Assert.NotNull(answer.Header("request-id"));
    }

    [Theory]
    [InlineData("me/events")]
    [InlineData("me/messages")]
    [InlineData("me/todo/lists")]
    [InlineData("me/drive/special/approot")]
    public async Task The_own_mailbox_is_reached_by_id_and_by_address(string path)
    {
        foreach (var user in new[] { Camille.UserId, Camille.Address })
            Assert.Equal(200, (await Graph.GetAsync($"/users/{user}{path[2..]}")).Status);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("messages")]
    [InlineData("calendarView/delta?startDateTime=2026-11-01&endDateTime=2026-12-01")]
    public async Task Another_mailbox_is_not_reached(string path)
    {
        var answer = await Graph.GetAsync($"/users/{Dominique.UserId}/{path}");

        Assert.Equal((403, "ErrorAccessDenied"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("POST", "/me/sendMail")]
    [InlineData("POST", "/me/messages/x/send")]
    [InlineData("POST", "/me/messages/x/reply")]
    [InlineData("POST", "/me/messages/x/replyAll")]
    [InlineData("POST", "/me/messages/x/forward")]
    public async Task Sending_mail_is_refused_and_counted(string method, string path)
    {
        var answer = await Graph.SendAsync(method, path, new JsonObject());

        Assert.Equal((403, "ErrorAccessDenied"), (answer.Status, answer.Code));
        Assert.Equal((1, 0), (Simulated.Counters.MailsSentByService, Simulated.Counters.AppointmentsWrittenByService));
    }

    [Theory]
    [InlineData("POST", "/me/events")]
    [InlineData("PATCH", "/me/events/x")]
    [InlineData("DELETE", "/me/events/x")]
    [InlineData("POST", "/me/events/x/accept")]
    [InlineData("POST", "/me/events/x/decline")]
    [InlineData("POST", "/me/events/x/cancel")]
    [InlineData("POST", "/me/events/x/forward")]
    public async Task Writing_an_appointment_is_refused_and_counted(string method, string path)
    {
        var answer = await Graph.SendAsync(method, path, new JsonObject());

        Assert.Equal((403, "ErrorAccessDenied"), (answer.Status, answer.Code));
        Assert.Equal((0, 1), (Simulated.Counters.MailsSentByService, Simulated.Counters.AppointmentsWrittenByService));
    }

    [Theory]
    [InlineData("/me/mesages", "mesages")]
    [InlineData("/me/messages/x/foo", "foo")]
    [InlineData("/you", "you")]
    [InlineData("/me/Messages", "Messages")]
    [InlineData("/me/calendarView/deltas", "deltas")]
    public async Task A_path_that_Graph_does_not_have_names_the_segment(string path, string segment)
    {
        var answer = await Graph.GetAsync(path);

        Assert.Equal((400, "BadRequest"), (answer.Status, answer.Code));
        Assert.Equal($"Resource not found for the segment '{segment}'.", answer.Message);
    }

    [Theory]
    [InlineData("GET", "/me/contacts")]
    [InlineData("GET", "/me/mailboxSettings")]
    [InlineData("GET", "/me/messages/x/attachments")]
    [InlineData("GET", "/me/mailFolders/inbox/messages/x")]
    [InlineData("GET", "/me/onlineMeetings")]
    [InlineData("PATCH", "/me")]
    [InlineData("POST", "/me/mailFolders/drafts/messages")]
    [InlineData("DELETE", "/me/todo/lists/x")]
    public async Task A_path_that_only_the_sandbox_lacks_says_so(string method, string path)
    {
        var answer = await Graph.SendAsync(method, path);

        Assert.Equal(501, answer.Status);
        Assert.Contains("sandbox does not serve", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/me/messages")]
    [InlineData("DELETE", "/me")]
    [InlineData("PATCH", "/me/calendarView")]
    public async Task A_method_that_a_path_does_not_have_is_not_allowed(string method, string path) =>
        Assert.Equal(405, (await Graph.SendAsync(method, path)).Status);

    [Fact]
    public async Task Other_people_are_seen_only_with_a_permission_that_the_service_does_not_have()
    {
        using var granted = As($"{Camille.Token}+User.ReadBasic.All");

        Assert.Equal(403, (await Graph.GetAsync("/users")).Status);
        Assert.Equal(403, (await Graph.GetAsync($"/users/{Dominique.UserId}")).Status);
        Assert.Equal(Camille.UserId, (await Graph.GetAsync($"/users/{Camille.Address}?$select=id,mail")).Id);
        Assert.Equal(2, (await granted.GetAsync("/users")).Value.Count);
        Assert.Equal("Dominique Leroy", (await granted.GetAsync($"/users/{Dominique.UserId}")).Json["displayName"]!.ToString());
        Assert.Equal(404, (await granted.GetAsync("/users/nobody@example.net")).Status);
    }

    [Fact]
    public async Task Categories_need_a_permission_that_is_asked_for_only_when_it_is_used()
    {
        var category = new JsonObject { ["displayName"] = "Mentorat", ["color"] = "preset4" };
        using var granted = As($"{Camille.Token}+MailboxSettings.ReadWrite");

        Assert.Equal(403, (await Graph.GetAsync("/me/outlook/masterCategories")).Status);
        Assert.Equal(403, (await Graph.PostAsync("/me/outlook/masterCategories", category)).Status);
        Assert.Equal(201, (await granted.PostAsync("/me/outlook/masterCategories", category)).Status);
        Assert.Equal(409, (await granted.PostAsync("/me/outlook/masterCategories", category)).Status);
        Assert.Contains((await granted.GetAsync("/me/outlook/masterCategories")).Value, found => found!["displayName"]!.ToString() == "Mentorat");
    }
}
