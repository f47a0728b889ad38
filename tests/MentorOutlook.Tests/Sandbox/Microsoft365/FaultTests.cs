using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class FaultTests : SimulatedTenant
{
    [Theory]
    [InlineData(FaultKind.TooManyRequestsSeconds, 429, "2", 0)]
    [InlineData(FaultKind.TooManyRequestsDate, 429, "Mon, 23 Nov 2026 08:00:02 GMT", 0)]
    [InlineData(FaultKind.ServiceUnavailable, 503, null, 0)]
    [InlineData(FaultKind.GatewayTimeoutBefore, 504, null, 0)]
    [InlineData(FaultKind.GatewayTimeoutAfter, 504, null, 1)]
    [InlineData(FaultKind.LateWrite, 504, null, 0)]
    [InlineData(FaultKind.Unauthorized, 401, null, 0)]
    public async Task A_fault_strikes_once_and_the_next_call_succeeds(FaultKind kind, int status, string? retryAfter, int written)
    {
        Simulated.Faults.Add(kind, "POST", "/me/messages");

        var failed = await CreateAsync();

        Assert.Equal((status, retryAfter), (failed.Status, failed.Header("Retry-After")));
        Assert.NotNull(failed.Code);
        Assert.Equal(written, Camille.Mail.Drafts.Count);
        Assert.Equal(201, (await CreateAsync()).Status);
        Assert.Equal((kind, "/me/messages"), Assert.Single(Simulated.Faults.Fired) is var fired ? (fired.Kind, fired.Call.Path) : default);
    }

    [Theory]
    [InlineData(FaultKind.DroppedBefore, 0)]
    [InlineData(FaultKind.DroppedAfter, 1)]
    public async Task A_connection_is_dropped_before_or_after_the_write(FaultKind kind, int written)
    {
        Simulated.Faults.Add(kind, "POST", "/me/messages");

        await Assert.ThrowsAsync<HttpRequestException>(CreateAsync);

        Assert.Equal(written, Camille.Mail.Drafts.Count);
        Assert.Null(Assert.Single(Simulated.Traffic.Exchanges).Status);
    }

    [Fact]
    public async Task A_late_write_lands_when_the_clock_passes_its_moment()
    {
        Simulated.Faults.Add(Fault.On(FaultKind.LateWrite, "POST", "/me/messages") with { Wait = Duration.FromSeconds(30) });
        await CreateAsync();

        Simulated.Clock.Advance(Duration.FromSeconds(29));
        Assert.Empty(Camille.Mail.Drafts);
        Simulated.Clock.Advance(Duration.FromSeconds(1));

        Assert.Single(Camille.Mail.Drafts);
        Assert.Equal(1, Simulated.Counters.DraftsCreated);
    }

    [Theory]
    [InlineData(FaultKind.Before, 0)]
    [InlineData(FaultKind.After, 1)]
    public async Task A_hook_sees_the_world_before_or_after_the_write(FaultKind kind, int drafts)
    {
        var seen = -1;
        Simulated.Faults.Add(Fault.On(kind, "POST", "/me/messages") with
        {
            Hook = _ =>
            {
                seen = Camille.Mail.Drafts.Count;
                return Task.CompletedTask;
            },
        });

        Assert.Equal(201, (await CreateAsync()).Status);
        Assert.Equal(drafts, seen);
    }

    [Fact]
    public async Task A_slow_answer_comes_all_the_same()
    {
        Simulated.Faults.Add(Fault.On(FaultKind.Slow, "GET", "/me") with { Wait = Duration.FromMilliseconds(1) });

        Assert.Equal(200, (await Graph.GetAsync("/me")).Status);
    }

    [Fact]
    public async Task One_mailbox_fails_always_and_another_never()
    {
        Simulated.Faults.ForMailbox(Camille, FaultKind.ServiceUnavailable);
        using var dominique = As(Dominique.Token);

        Assert.Equal([503, 503, 200], new[] { await Graph.GetAsync("/me"), await Graph.GetAsync("/me/events"), await dominique.GetAsync("/me") }.Select(answer => answer.Status));
        Simulated.Faults.Clear();
        Assert.Equal(200, (await Graph.GetAsync("/me")).Status);
    }

    [Fact]
    public async Task An_upload_that_was_received_may_be_answered_504()
    {
        var session = await Graph.SendAsync("POST", "/me/drive/special/approot:/a.json:/createUploadSession", new JsonObject());
        Simulated.Faults.Add(new Fault(FaultKind.GatewayTimeoutAfter, call => call.UserId == Camille.UserId && call.Path.StartsWith("/upload/", StringComparison.Ordinal)));
        using var stranger = As(null);
        using var content = new StringContent("1");

        var answer = await stranger.SendAsync("PUT", session.Json["uploadUrl"]!.ToString(), content, range: "bytes 0-0/1");

        Assert.Equal(504, answer.Status);
        Assert.NotNull(Camille.Files.Find("a.json"));
    }

    [Theory]
    [InlineData("GET", "/me/messages*", "/me/messages/none?$select=subject")]
    [InlineData("*", "/me/events", "/users/{0}/events")]
    [InlineData("GET", "/me/calendarView/delta*", "/me/calendarView/delta()?startDateTime=2026-11-01&endDateTime=2026-12-01")]
    public async Task A_pattern_reads_the_path_as_the_mailbox_sees_it(string method, string pattern, string path)
    {
        Simulated.Faults.Add(FaultKind.ServiceUnavailable, method, pattern);

        Assert.Equal(503, (await Graph.GetAsync(path.Replace("{0}", Camille.UserId, StringComparison.Ordinal))).Status);
    }

    private Task<GraphAnswer> CreateAsync() => Graph.PostAsync("/me/messages", new JsonObject { ["subject"] = "Compte rendu" });
}
