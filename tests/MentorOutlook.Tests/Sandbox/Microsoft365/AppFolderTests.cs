using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class AppFolderTests : SimulatedTenant
{
    private const string Root = "/me/drive/special/approot";
    private const string File = $"{Root}:/mentorships/dominique.json";

    [Fact]
    public async Task A_file_is_written_with_the_folders_on_the_way_and_read_by_a_redirect_without_a_token()
    {
        var written = await PutAsync("{\"goals\":[]}");
        using var stranger = As(null);

        var redirect = await Graph.GetAsync($"{File}:/content");
        var content = await stranger.GetAsync(redirect.Headers.Location!.AbsoluteUri);

        Assert.Equal((201, 302, 200), (written.Status, redirect.Status, content.Status));
        Assert.Equal("{\"goals\":[]}", content.Text);
        Assert.Equal(["mentorships", "mentorships/dominique.json"], Camille.Files.Items.Select(item => item.Path));
        Assert.Equal("mentorships", Assert.Single((await Graph.GetAsync($"{Root}/children")).Value)!["name"]!.ToString());
        Assert.Equal(12, Assert.Single((await Graph.GetAsync($"{Root}:/mentorships:/children?$select=size,@microsoft.graph.downloadUrl")).Value)!["size"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_address_to_read_from_expires()
    {
        await PutAsync("1");
        var address = (await Graph.GetAsync(File)).Json["@microsoft.graph.downloadUrl"]!.ToString();
        Simulated.Clock.Advance(Duration.FromHours(2));

        Assert.Equal(404, (await Graph.GetAsync(address)).Status);
    }

    [Fact]
    public async Task An_upload_session_writes_only_what_nobody_changed_meanwhile()
    {
        var first = (await PutAsync("1")).Json["eTag"]!.ToString();
        var second = await UploadAsync("2", first);
        var late = await Graph.SendAsync("POST", $"{File}:/createUploadSession", new JsonObject(), first);

        Assert.Equal((200, 412), (second.Status, late.Status));
        Assert.Equal("preconditionFailed", late.Code);
        Assert.NotEqual(first, second.Json["eTag"]!.ToString());
        Assert.Equal("2", Encoding.UTF8.GetString(Camille.Files.Find("mentorships/dominique.json")!.Content!));
    }

    [Fact]
    public async Task A_condition_that_breaks_while_the_session_is_open_stops_the_last_range()
    {
        var etag = (await PutAsync("1")).Json["eTag"]!.ToString();
        var session = await SessionAsync(etag);
        await PutAsync("2");

        Assert.Equal(412, (await RangeAsync(session, "3", "bytes 0-0/1")).Status);
        Assert.Equal("2", Encoding.UTF8.GetString(Camille.Files.Find("mentorships/dominique.json")!.Content!));
    }

    [Fact]
    public async Task A_new_file_can_insist_on_being_new()
    {
        var fail = new JsonObject { ["item"] = new JsonObject { ["@microsoft.graph.conflictBehavior"] = "fail" } };
        await PutAsync("1");

        var conflict = await Graph.PostAsync($"{File}:/createUploadSession", fail);

        Assert.Equal((409, "nameAlreadyExists"), (conflict.Status, conflict.Code));
        Assert.Equal(200, (await Graph.PostAsync($"{Root}:/other.json:/createUploadSession", fail)).Status);
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("bytes 0-3/2", 400)]
    [InlineData("bytes 0-1/9", 400)]
    [InlineData("bytes 5-6/7", 416)]
    [InlineData("0-1/2", 400)]
    [InlineData("bytes 0-1/2", 201)]
    public async Task A_range_must_say_where_it_belongs(string? range, int status) =>
        Assert.Equal(status, (await RangeAsync(await SessionAsync(null), "ab", range)).Status);

    [Fact]
    public async Task A_large_file_comes_in_ranges()
    {
        var session = await SessionAsync(null);
        var half = new string('x', 320 * 1024);

        var first = await RangeAsync(session, half, $"bytes 0-{half.Length - 1}/{half.Length + 1}");
        var last = await RangeAsync(session, "y", $"bytes {half.Length}-{half.Length}/{half.Length + 1}");

        Assert.Equal((202, 201), (first.Status, last.Status));
        Assert.Equal($"{half.Length}-", first.Json["nextExpectedRanges"]![0]!.ToString());
        Assert.Equal(half.Length + 1, Camille.Files.Find("mentorships/dominique.json")!.Content!.Length);
    }

    [Fact]
    public async Task An_upload_address_refuses_a_bearer_token()
    {
        var session = await SessionAsync(null);

        Assert.Equal(401, (await RangeAsync(session, "1", "bytes 0-0/1", Graph)).Status);
        Assert.Equal(201, (await RangeAsync(session, "1", "bytes 0-0/1")).Status);
        Assert.Equal(404, (await RangeAsync(session, "1", "bytes 0-0/1")).Status);
    }

    [Theory]
    [InlineData("GET", $"{Root}:/none.json", 404, "itemNotFound")]
    [InlineData("GET", $"{Root}:/none.json:/content", 404, "itemNotFound")]
    [InlineData("DELETE", $"{Root}:/none.json", 404, "itemNotFound")]
    [InlineData("DELETE", Root, 403, "accessDenied")]
    [InlineData("GET", $"{Root}:/a//b.json", 400, "invalidRequest")]
    [InlineData("GET", "/me/drive/special/documents", 501, "NotServedBySandbox")]
    [InlineData("GET", "/me/drive/root", 501, "NotServedBySandbox")]
    [InlineData("GET", $"{Root}/children?$filter=x", 400, "BadRequest")]
    [InlineData("GET", $"{Root}/children?$select=titel", 400, "RequestBroker--ParseUri")]
    public async Task What_is_not_there_is_refused(string method, string path, int status, string code)
    {
        var answer = await Graph.SendAsync(method, path);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_file_is_deleted_by_path_or_by_id()
    {
        var id = (await PutAsync("1")).Id;

        Assert.Equal(412, (await Graph.DeleteAsync($"/me/drive/items/{id}", "\"old\"")).Status);
        Assert.Equal(204, (await Graph.DeleteAsync($"/me/drive/items/{id}")).Status);
        Assert.Equal(404, (await Graph.GetAsync(File)).Status);
        Assert.Equal(204, (await Graph.DeleteAsync($"{Root}:/mentorships:")).Status);
        Assert.Empty(Camille.Files.Items);
    }

    [Fact]
    public async Task Plain_put_promises_no_condition()
    {
        using var content = new StringContent("1");

        Assert.Equal(400, (await Graph.SendAsync("PUT", $"{File}:/content", content, ifMatch: "\"x\"")).Status);
    }

    [Fact]
    public async Task A_mailbox_without_OneDrive_says_so()
    {
        var poor = Simulated.Add(new NewMailbox("Sacha Petit", "sacha.petit@example.com", "Europe/Paris", Language.French) { HasOneDrive = false });
        using var graph = As(poor.Token);

        foreach (var path in new[] { Root, File, $"{Root}/children" })
            Assert.Equal((404, "ResourceNotFound"), await graph.GetAsync(path) is var answer ? (answer.Status, answer.Code) : default);
    }

    private async Task<GraphAnswer> PutAsync(string text)
    {
        using var content = new StringContent(text, new MediaTypeHeaderValue("application/json"));
        return await Graph.SendAsync("PUT", $"{File}:/content", content);
    }

    private async Task<string> SessionAsync(string? condition) =>
        (await Graph.SendAsync("POST", $"{File}:/createUploadSession", new JsonObject(), condition)).Json["uploadUrl"]!.ToString();

    private async Task<GraphAnswer> UploadAsync(string text, string condition) =>
        await RangeAsync(await SessionAsync(condition), text, $"bytes 0-{text.Length - 1}/{text.Length}");

    private async Task<GraphAnswer> RangeAsync(string session, string text, string? range, GraphCaller? caller = null)
    {
        using var stranger = As(null);
        using var content = new StringContent(text);
        return await (caller ?? stranger).SendAsync("PUT", session, content, range: range);
    }
}
