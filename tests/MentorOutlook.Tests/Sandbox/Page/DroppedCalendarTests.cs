using System.Net;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Sandbox.Page;

/// <summary>A newcomer's own appointment.</summary>
public sealed class DroppedCalendarTests
{
    private const string Past = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Example//Test//EN
        BEGIN:VEVENT
        UID:past-1@example.com
        DTSTART:20260310T090000Z
        DTEND:20260310T100000Z
        SUMMARY:Coffee with my mentor
        ORGANIZER;CN=Ana:mailto:ana@example.com
        ATTENDEE;CN=Bo:mailto:bo@example.org
        END:VEVENT
        END:VCALENDAR
        """;

    [Fact]
    public async Task One_that_is_past_takes_place_in_a_week_to_come_between_Camille_and_Dominique()
    {
        await using var page = await OpenPage.StartAsync();

        var (status, answer) = await page.DropAsync(Past);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True((bool)answer["isLater"]! && (bool)answer["isRecast"]!);
        var item = (await page.MenteeAsync())["calendar"]!.AsArray().Single(item => item!["id"]!.ToString() == answer["eventId"]!.ToString())!;
        // 10 March was a Tuesday; this is the first one to come.
        Assert.Equal("2026-12-01T09:00:00Z", item["startUtc"]!.ToString());
        Assert.True((bool)item["isMarked"]!);
        Assert.Equal("dominique.leroy@example.org", item["attendees"]![0]!["address"]!.ToString());
    }

    [Fact]
    public async Task Of_a_series_the_next_occurrence_becomes_the_session()
    {
        await using var page = await OpenPage.StartAsync();

        var (status, answer) = await page.DropAsync(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "sandbox", "samples", "google-en.ics"), TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, status);
        var item = (await page.MenteeAsync())["calendar"]!.AsArray().Single(item => item!["id"]!.ToString() == answer["eventId"]!.ToString())!;
        Assert.StartsWith("2026-12-", item["startUtc"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This is a letter.")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n")]
    [InlineData("")]
    public async Task What_is_no_appointment_is_answered_with_what_to_do(string file)
    {
        await using var page = await OpenPage.StartAsync();

        var (status, answer) = await page.DropAsync(file);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("calendar", answer["code"]!.ToString());
        Assert.NotEmpty(answer["whatToDo"]!.ToString());
    }
}
