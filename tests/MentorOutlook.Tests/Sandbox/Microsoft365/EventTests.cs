using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

public sealed class EventTests : SimulatedTenant
{
    private const string Window = "startDateTime=2026-11-23T00:00:00Z&endDateTime=2027-02-01T00:00:00Z";

    [Fact]
    public async Task An_event_has_what_Graph_gives()
    {
        var id = Session(usual => usual with { IsTeamsMeeting = true, Body = "Ordre du jour\n- la présentation" });

        var found = (await Graph.GetAsync($"/me/events/{id}")).Json;

        Assert.Equal(("2026-12-01T09:00:00.0000000", "UTC"), Time(found["start"]));
        Assert.Equal("Romance Standard Time", found["originalStartTimeZone"]!.ToString());
        Assert.Equal(("singleInstance", "normal", "busy"), (found["type"]!.ToString(), found["sensitivity"]!.ToString(), found["showAs"]!.ToString()));
        Assert.True(found["isOrganizer"]!.GetValue<bool>());
        Assert.Equal("organizer", found["responseStatus"]!["response"]!.ToString());
        Assert.Equal(["dominique.leroy@example.org"], found["attendees"]!.AsArray().Select(attendee => attendee!["emailAddress"]!["address"]!.ToString()));
        Assert.Equal("html", found["body"]!["contentType"]!.ToString());
        Assert.Contains("la présentation", found["bodyPreview"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal($"W/\"{found["changeKey"]}\"", found["@odata.etag"]!.ToString());
        Assert.StartsWith("https://teams.microsoft.com/", found["onlineMeeting"]!["joinUrl"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/Paris", "2026-12-01T10:00:00.0000000")]
    [InlineData("Eastern Standard Time", "2026-12-01T04:00:00.0000000")]
    public async Task Times_come_in_the_zone_that_is_preferred_and_under_its_name(string zone, string start)
    {
        var id = Session();

        var answer = await Graph.GetAsync($"/me/events/{id}", $"outlook.timezone=\"{zone}\"");

        Assert.Equal((start, zone), Time(answer.Json["start"]));
        Assert.Equal($"outlook.timezone=\"{zone}\"", answer.Header("Preference-Applied"));
    }

    [Theory]
    [InlineData("America/Montreal", "Eastern Standard Time")]
    [InlineData("Europe/London", "GMT Standard Time")]
    [InlineData("UTC", "UTC")]
    public async Task Exchange_names_the_zone_of_an_event_as_Windows_does(string zone, string name)
    {
        var id = Session(usual => usual with { Zone = zone });

        Assert.Equal(name, (await Graph.GetAsync($"/me/events/{id}")).Json["originalStartTimeZone"]!.ToString());
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_refused()
    {
        var answer = await Graph.GetAsync("/me/events", "outlook.timezone=\"Europe/Atlantis\"");

        Assert.Equal((400, "TimeZoneNotSupportedException"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_body_comes_as_text_to_who_prefers_it()
    {
        var id = Session(usual => usual with { Body = "Première ligne\nDeuxième & dernière" });

        var body = (await Graph.GetAsync($"/me/events/{id}", "outlook.body-content-type=\"text\"")).Json["body"]!;

        Assert.Equal(("text", "Première ligne\r\nDeuxième & dernière"), (body["contentType"]!.ToString(), body["content"]!.ToString()));
    }

    [Fact]
    public async Task Immutable_ids_are_given_only_to_requests_that_ask()
    {
        var id = Session();

        var mutable = (await Graph.GetAsync($"/me/events/{id}")).Id;
        var again = (await Graph.GetAsync($"/me/events/{mutable}", GraphCaller.Immutable)).Id;

        Assert.NotEqual(id, mutable);
        Assert.Equal(id, again);
    }

    [Fact]
    public async Task A_weekly_series_keeps_its_local_hour_across_the_change_of_clocks()
    {
        Session(usual => usual with { Start = new LocalDateTime(2026, 10, 20, 10, 0), Rule = "FREQ=WEEKLY;COUNT=3" });

        var view = (await Graph.GetAsync("/me/calendarView?startDateTime=2026-10-01&endDateTime=2026-11-30")).Value;

        Assert.Equal(["2026-10-20T08:00:00.0000000", "2026-10-27T09:00:00.0000000", "2026-11-03T09:00:00.0000000"], view.Select(item => Time(item!["start"]).DateTime));
    }

    [Fact]
    public async Task Occurrences_have_a_uid_each_and_a_master_that_has_the_pattern()
    {
        var master = Weekly(3);

        var view = (await Graph.GetAsync($"/me/calendarView?{Window}", GraphCaller.Immutable)).Value;
        var series = (await Graph.GetAsync($"/me/events/{master}")).Json;

        Assert.Equal(3, view.Select(item => item!["iCalUId"]!.ToString()).Append(series["iCalUId"]!.ToString()).Distinct().Count() - 1);
        Assert.All(view, item => Assert.Equal(("occurrence", master), (item!["type"]!.ToString(), item["seriesMasterId"]!.ToString())));
        Assert.Equal(("weekly", "numbered", 3), (series["recurrence"]!["pattern"]!["type"]!.ToString(), series["recurrence"]!["range"]!["type"]!.ToString(), series["recurrence"]!["range"]!["numberOfOccurrences"]!.GetValue<int>()));
        Assert.Equal("seriesMaster", series["type"]!.ToString());
    }

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270301T000000Z", "weekly", "endDate")]
    [InlineData("FREQ=DAILY;INTERVAL=2", "daily", "noEnd")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU;COUNT=4", "relativeMonthly", "numbered")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=1", "absoluteMonthly", "noEnd")]
    public async Task A_rule_is_told_as_a_pattern(string rule, string pattern, string range)
    {
        var id = Session(usual => usual with { Rule = rule });

        var recurrence = (await Graph.GetAsync($"/me/events/{id}")).Json["recurrence"]!;

        Assert.Equal((pattern, range), (recurrence["pattern"]!["type"]!.ToString(), recurrence["range"]!["type"]!.ToString()));
    }

    [Fact]
    public async Task Instances_belong_to_one_master_and_to_nothing_else()
    {
        var (master, single) = (Weekly(3), Session());

        var instances = await Graph.GetAsync($"/me/events/{master}/instances?{Window}");
        var refused = await Graph.GetAsync($"/me/events/{single}/instances?{Window}");

        Assert.Equal(3, instances.Value.Count);
        Assert.Equal((400, "ErrorInvalidRequest"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task An_all_day_event_has_midnights_in_any_zone()
    {
        var id = Session(usual => usual with { Start = new LocalDateTime(2026, 12, 1, 0, 0), Length = Period.FromDays(1), IsAllDay = true });

        var found = (await Graph.GetAsync($"/me/events/{id}", "outlook.timezone=\"America/Toronto\"")).Json;

        Assert.Equal("2026-12-01T00:00:00.0000000", Time(found["start"]).DateTime);
    }

    [Theory]
    [InlineData("/me/calendarView", 400)]
    [InlineData("/me/calendarView?startDateTime=2026-11-01", 400)]
    [InlineData("/me/calendarView?startDateTime=2026-12-01&endDateTime=2026-11-01", 400)]
    [InlineData("/me/calendarView?startDateTime=tomorrow&endDateTime=2026-11-01", 400)]
    [InlineData("/me/calendarView?startDateTime=2020-12-01&endDateTime=2026-11-01", 400)]
    [InlineData("/me/events?$filter=subject eq 'x'", 400)]
    [InlineData("/me/events?$orderby=subject", 400)]
    [InlineData("/me/events?$select=subjekt", 400)]
    [InlineData("/me/events?$top=0", 400)]
    [InlineData("/me/events?foo=1", 400)]
    [InlineData("/me/events?$top=2&$top=3", 400)]
    [InlineData("/me/events?$select=extensions", 501)]
    public async Task A_query_that_is_not_understood_is_refused(string path, int status) =>
        Assert.Equal(status, (await Graph.GetAsync(path)).Status);

    [Fact]
    public async Task What_was_not_selected_is_not_there()
    {
        var id = Session();

        var found = (await Graph.GetAsync($"/me/events/{id}?$select=subject,start")).Json.AsObject();

        Assert.Equal(["@odata.etag", "id", "start", "subject"], found.Select(property => property.Key).Where(name => name != "@odata.context").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_long_view_comes_in_pages_of_ten()
    {
        Weekly(23);
        var (sizes, next) = (new List<int>(), (string?)$"/me/calendarView?startDateTime=2026-11-23&endDateTime=2027-12-01");
        while (next is not null)
        {
            var page = await Graph.GetAsync(next);
            sizes.Add(page.Value.Count);
            next = page.Json["@odata.nextLink"]?.ToString();
        }

        Assert.Equal([10, 10, 3], sizes);
    }

    [Fact]
    public async Task Free_and_busy_is_told_of_everybody_and_subjects_of_nobody()
    {
        Session();
        var body = new JsonObject
        {
            ["schedules"] = new JsonArray("dominique.leroy@example.org", "nobody@example.net"),
            ["startTime"] = new JsonObject { ["dateTime"] = "2026-12-01T09:00:00", ["timeZone"] = "Europe/Paris" },
            ["endTime"] = new JsonObject { ["dateTime"] = "2026-12-01T12:00:00", ["timeZone"] = "Europe/Paris" },
            ["availabilityViewInterval"] = 60,
        };

        var answer = await Graph.PostAsync("/me/calendar/getSchedule", body);

        Assert.Equal("020", answer.Value[0]!["availabilityView"]!.ToString());
        Assert.DoesNotContain("Point mentorat", answer.Text, StringComparison.Ordinal);
        Assert.Equal("ErrorMailRecipientNotFound", answer.Value[1]!["error"]!["responseCode"]!.ToString());
        Assert.Equal(400, (await Graph.PostAsync("/me/calendar/getSchedule", new JsonObject { ["people"] = new JsonArray() })).Status);
    }

    [Theory]
    [InlineData(Sensitivity.Private, "private")]
    [InlineData(Sensitivity.Confidential, "confidential")]
    public async Task Sensitivity_is_told(Sensitivity sensitivity, string name)
    {
        var id = Session(usual => usual with { Sensitivity = sensitivity });

        Assert.Equal(name, (await Graph.GetAsync($"/me/events/{id}")).Json["sensitivity"]!.ToString());
    }

    private static (string DateTime, string Zone) Time(JsonNode? time) => (time!["dateTime"]!.ToString(), time["timeZone"]!.ToString());
}
