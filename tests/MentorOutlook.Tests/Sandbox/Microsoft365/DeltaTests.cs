using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class DeltaTests : SimulatedTenant
{
    private const string First = "/me/calendarView/delta?startDateTime=2026-11-23T00:00:00Z&endDateTime=2027-02-01T00:00:00Z";

    [Theory]
    [InlineData("$select=subject")]
    [InlineData("$filter=subject eq 'x'")]
    [InlineData("$expand=attachments")]
    [InlineData("$orderby=subject")]
    [InlineData("$search=x")]
    [InlineData("$top=5")]
    public async Task Delta_refuses_every_option_that_shapes_the_answer(string option)
    {
        var answer = await Graph.GetAsync($"{First}&{option}");

        Assert.Equal((400, "ErrorInvalidUrlQuery"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("/me/calendarView/delta")]
    [InlineData("/me/calendarView/delta()?startDateTime=2026-11-23")]
    public async Task The_first_call_demands_a_window(string path) => Assert.Equal(400, (await Graph.GetAsync(path)).Status);

    [Fact]
    public async Task Both_spellings_of_the_function_are_served() =>
        Assert.Equal(200, (await Graph.GetAsync(First.Replace("delta", "delta()", StringComparison.Ordinal))).Status);

    [Fact]
    public async Task An_occurrence_is_a_stub_and_its_master_is_not_in_the_page()
    {
        var master = Weekly(2);

        var round = await RoundAsync(First);

        Assert.Equal(2, round.Items.Count);
        Assert.All(round.Items, item => Assert.Equal(
            ["@odata.etag", "@odata.type", "end", "id", "seriesMasterId", "start", "type"],
            item.Select(property => property.Key).Order(StringComparer.Ordinal)));
        Assert.All(round.Items, item => Assert.Equal(master, item["seriesMasterId"]!.ToString()));
    }

    [Fact]
    public async Task Single_events_and_exceptions_are_whole()
    {
        var (single, occurrence) = (Session(), await OccurrenceAsync(Weekly(2), 1));
        Camille.Outlook.Change(occurrence, change => change.Subject = "Répétition");

        var items = (await RoundAsync(First)).Items.ToDictionary(item => item["id"]!.ToString());

        Assert.Equal(("singleInstance", "Point mentorat"), (items[single]["type"]!.ToString(), items[single]["subject"]!.ToString()));
        Assert.Equal(("exception", "Répétition"), (items[occurrence]["type"]!.ToString(), items[occurrence]["subject"]!.ToString()));
        Assert.NotNull(items[occurrence]["originalStart"]);
    }

    [Fact]
    public async Task Pages_are_linked_until_the_delta_link()
    {
        Weekly(5);

        var round = await RoundAsync(First, "odata.maxpagesize=2");

        Assert.Equal((3, 5), (round.Pages, round.Items.Count));
        Assert.StartsWith(Simulated.GraphAddress.AbsoluteUri, round.DeltaLink, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_round_has_only_what_changed()
    {
        var (kept, moved) = (Session(), Session());
        var link = (await RoundAsync(First)).DeltaLink;
        Camille.Outlook.Change(moved, change => change.MoveTo(Tuesday.PlusHours(2)));

        var round = await RoundAsync(link);

        Assert.NotEqual(kept, moved);
        Assert.Equal([moved], round.Items.Select(item => item["id"]!.ToString()));
        Assert.Empty((await RoundAsync(round.DeltaLink)).Items);
    }

    public static TheoryData<string> Removals() => ["deleted", "moved out of the window", "occurrence cancelled", "series ended"];

    [Theory]
    [MemberData(nameof(Removals))]
    public async Task What_is_gone_is_removed(string how)
    {
        var (single, occurrence) = (Session(usual => usual with { Attendees = [] }), await OccurrenceAsync(Weekly(2), 1));
        var link = (await RoundAsync(First)).DeltaLink;
        var gone = how is "deleted" or "moved out of the window" ? single : occurrence;
        if (how == "deleted") Camille.Outlook.Delete(single);
        if (how == "moved out of the window") Camille.Outlook.Change(single, change => change.MoveTo(Tuesday.PlusYears(1)));
        if (how == "occurrence cancelled") Camille.Outlook.Cancel(occurrence);
        if (how == "series ended") Camille.Outlook.ChangeThisAndFollowing(occurrence, change => change.MoveTo(change.Start.PlusHours(1)));

        var removed = Assert.Single((await RoundAsync(link)).Items, item => item.ContainsKey("@removed"));

        Assert.Equal(gone, removed["id"]!.ToString());
        Assert.Equal("deleted", removed["@removed"]!["reason"]!.ToString());
        Assert.False(removed.ContainsKey("subject"));
    }

    [Theory]
    [InlineData(DeltaExpiry.Gone, 410, "resyncRequired")]
    [InlineData(DeltaExpiry.BadRequest, 400, "syncStateNotFound")]
    [InlineData(DeltaExpiry.NotFound, 404, "syncStateNotFound")]
    public async Task A_link_that_has_expired_says_so(DeltaExpiry how, int status, string code)
    {
        var link = (await RoundAsync(First)).DeltaLink;
        Camille.Calendar.Delta.Expire(how);

        var answer = await Graph.GetAsync(link);

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal(how == DeltaExpiry.Gone, answer.Headers.Location is not null);
        Assert.Equal(200, (await Graph.GetAsync(First)).Status);
    }

    [Fact]
    public async Task The_place_to_begin_anew_takes_a_window_again()
    {
        var link = (await RoundAsync(First)).DeltaLink;
        Camille.Calendar.Delta.Expire(DeltaExpiry.Gone);

        var location = (await Graph.GetAsync(link)).Headers.Location!.AbsoluteUri;

        Assert.Equal(200, (await Graph.GetAsync(location)).Status);
    }

    [Fact]
    public async Task A_round_may_repeat_what_was_said_before()
    {
        Session();
        var link = (await RoundAsync(First)).DeltaLink;
        Camille.Calendar.Delta.RepeatsNextRound = true;

        Assert.Single((await RoundAsync(link)).Items);
        Assert.Empty((await RoundAsync(link)).Items);
    }

    [Fact]
    public async Task A_touch_by_the_server_shows_as_a_change_of_nothing()
    {
        var id = Session();
        var link = (await RoundAsync(First)).DeltaLink;
        Camille.Calendar.Touch(id);

        Assert.Equal([id], (await RoundAsync(link)).Items.Select(item => item["id"]!.ToString()));
    }

    [Fact]
    public async Task Ids_are_immutable_only_where_each_page_asks_for_it()
    {
        var id = Session();

        var silent = await Graph.GetAsync(First);

        Assert.NotEqual(id, silent.Value[0]!["id"]!.ToString());
    }

    [Fact]
    public async Task An_occurrence_that_moved_into_the_window_is_there()
    {
        var far = new LocalDateTime(2027, 1, 26, 10, 0);
        var master = Session(usual => usual with { Start = far, Rule = "FREQ=WEEKLY;COUNT=3" });
        var second = Camille.Calendar.View(Instant.FromUtc(2027, 2, 1, 0, 0), Instant.FromUtc(2027, 3, 1, 0, 0))[0];
        Camille.Outlook.Change(second.Id, change => change.MoveTo(far.PlusDays(1)));

        var items = (await RoundAsync(First)).Items;

        Assert.Equal(["occurrence", "exception"], items.Select(item => item["type"]!.ToString()));
        Assert.All(items, item => Assert.Equal(master, item["seriesMasterId"]!.ToString()));
    }

    private async Task<string> OccurrenceAsync(string master, int number) =>
        (await Graph.GetAsync($"/me/events/{master}/instances?startDateTime=2026-11-23&endDateTime=2027-02-01", GraphCaller.Immutable)).Value[number]!["id"]!.ToString();

    private async Task<Round> RoundAsync(string link, string? prefer = null)
    {
        var (items, pages) = (new List<JsonObject>(), 0);
        while (true)
        {
            var page = await Graph.GetAsync(link, prefer is null ? GraphCaller.Immutable : $"{GraphCaller.Immutable}, {prefer}");
            pages++;
            items.AddRange(page.Value.Select(item => item!.AsObject()));
            if (page.Json["@odata.deltaLink"] is { } delta) return new Round(items, pages, delta.ToString());
            link = page.Json["@odata.nextLink"]!.ToString();
        }
    }

    private sealed record Round(IReadOnlyList<JsonObject> Items, int Pages, string DeltaLink);
}
