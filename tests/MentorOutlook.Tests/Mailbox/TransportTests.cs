using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace MentorOutlook.Tests.Mailbox;

/// <summary>What stands between the product and Graph, and what Graph says only in bad moments.</summary>
public sealed class TransportTests
{
    private const string Json = "application/json";

    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 12, 0);
    private static readonly MailboxId Mine = new("mine");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Status, type, body, header and its value, and how long the answer asks to wait.</summary>
    public static TheoryData<int, string, string, string, string, int?> Failures() => new()
    {
        { 429, "text/plain", "slow down", "Retry-After", "7", 7 },
        { 429, Json, "{}", "Retry-After", "soon", null },
        { 429, Json, "{}", "Retry-After", "Tue, 01 Dec 2026 12:01:03 GMT", 63 },
        { 429, Json, "{}", "Retry-After", "Tue, 01 Dec 2026 11:59:00 GMT", 0 },
        { 503, "text/html", "<h1>Maintenance</h1>", "Retry-After", "120", 120 },
        { 200, "text/html", "<h1>Please sign in to the hotel's network</h1>", "X-Nothing", "", null },
        { 200, Json, "{\"subject\":\"Compte rendu", "X-Nothing", "", null },
        { 302, Json, "{}", "Location", "https://elsewhere.example/", null },
        { 400, Json, """{"error":{"code":"ErrorInvalidRecipients","message":"camille.martin@example.com"}}""", "X-Nothing", "", null },
        { 403, Json, """{"error":"not an object"}""", "X-Nothing", "", null },
        { 401, Json, "[1,", "X-Nothing", "", null },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Whatever_is_answered_is_asked_once_and_never_repeated_in_a_message(int status, string type, string body, string header, string value, int? seconds)
    {
        await using var graph = await ScriptedGraph.StartAsync(status, type, body, (header, value), ("Date", "Tue, 01 Dec 2026 12:00:00 GMT"));
        await using var ports = Ports.Of(graph.Address, new StoppedClock(Now + Duration.FromDays(1)));

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IDraftBox>().CreateAsync(Mine, new EffectKey("key"), Some.Draft(), Cancellation));
        Assert.Equal(seconds, (int?)failure.After?.TotalSeconds);
        Assert.Single(graph.Requests);
        Assert.Matches("^(Answered \\d{3}|Something that is not Graph answered|Answered what is not JSON)\\.$", failure.Message);
    }

    [Theory]
    [InlineData(409, "ErrorIrresolvableConflict")]
    [InlineData(412, "ErrorIrresolvableConflict")]
    [InlineData(404, "ErrorItemNotFound")]
    [InlineData(400, "ErrorInvalidOperation")]
    [InlineData(400, "ErrorInvalidPropertyUpdateSentMessage")]
    public async Task A_draft_that_is_its_humans_now_is_no_failure(int status, string code)
    {
        await using var graph = await ScriptedGraph.StartAsync(status, Json, $$$"""{"error":{"code":"{{{code}}}","message":"…"}}""");
        await using var ports = Ports.Of(graph.Address, TimeProvider.System);

        Assert.Null(await ports.GetRequiredService<IDraftBox>().UpdateAsync(Mine, "id", Some.Draft(), Cancellation));
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_a_connection_that_failed()
    {
        await using var graph = await ScriptedGraph.StartAsync(async http =>
        {
            http.Response.ContentType = Json;
            http.Response.ContentLength = 1000;
            await http.Response.WriteAsync("{\"id\":");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
        await using var ports = Ports.Of(graph.Address, TimeProvider.System);

        var failure = await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IDraftBox>().CreateAsync(Mine, new EffectKey("key"), Some.Draft(), Cancellation));
        Assert.True(failure.MayHaveHappened);
    }

    [Fact]
    public async Task A_token_does_not_follow_a_link_to_another_address()
    {
        await using var elsewhere = await ScriptedGraph.StartAsync(200, Json, """{"value":[],"@odata.deltaLink":"x"}""");
        await using var graph = await ScriptedGraph.StartAsync(200, Json, $$"""{"value":[],"@odata.nextLink":"{{elsewhere.Address}}/me/calendarView/delta"}""");
        await using var ports = Ports.Of(graph.Address, TimeProvider.System);

        await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<ICalendar>().ReadChangesAsync(Mine, null, new Interval(Now, Now + Duration.FromDays(1)), Cancellation));
        Assert.Equal("Bearer sandbox.mine", Assert.Single(graph.Requests).Authorization);
        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task A_step_that_a_batch_forgets_to_answer_is_tried_later()
    {
        await using var graph = await ScriptedGraph.StartAsync(200, Json, """{"responses":[]}""");
        await using var ports = Ports.Of(graph.Address, TimeProvider.System);

        await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<IMailbox>().LookAsync(Mine, new MailboxQuestion { EventId = "event" }, Cancellation));
    }

    [Fact]
    public async Task A_round_that_names_no_next_one_is_tried_later()
    {
        await using var graph = await ScriptedGraph.StartAsync(200, Json, """{"value":[]}""");
        await using var ports = Ports.Of(graph.Address, TimeProvider.System);

        await Assert.ThrowsAsync<TryLaterException>(
            () => ports.GetRequiredService<ICalendar>().ReadChangesAsync(Mine, null, new Interval(Now, Now + Duration.FromDays(1)), Cancellation));
    }
}
