using MentorOutlook.Mailbox.Calendars;
using Microsoft.Graph.Models;

namespace MentorOutlook.Tests.Mailbox;

public sealed class EventTimesTests
{
    [Theory]
    [InlineData("Romance Standard Time", "Europe/Paris", "2026-07-01T16:00:00+02")]
    [InlineData("Eastern Standard Time", "America/New_York", "2026-07-01T10:00:00-04")]
    [InlineData("Europe/Paris", "Europe/Paris", "2026-07-01T16:00:00+02")]
    [InlineData("UTC", "UTC", "2026-07-01T14:00:00+00")]
    [InlineData("tzone://Microsoft/Utc", "UTC", "2026-07-01T14:00:00+00")]
    [InlineData("tzone://Microsoft/Custom", "UTC", "2026-07-01T14:00:00+00")]
    [InlineData(null, "UTC", "2026-07-01T14:00:00+00")]
    public void A_zone_is_known_by_its_Windows_name_or_its_own(string? name, string zone, string start)
    {
        var time = EventTimes.Of(Utc("2026-07-01T14:00:00.0000000"), Utc("2026-07-01T15:00:00.0000000"), isAllDay: false, name)!;

        Assert.Equal((zone, start), (time.Zone.Id, time.Start.ToString("uuuu-MM-dd'T'HH:mm:sso<g>", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void An_end_before_the_start_is_taken_for_the_start()
    {
        var time = EventTimes.Of(Utc("2026-07-01T14:00:00"), Utc("2026-07-01T13:00:00"), isAllDay: false, zone: null)!;

        Assert.Equal(time.Start, time.End);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tomorrow")]
    public void What_has_no_time_is_no_appointment(string? text) =>
        Assert.Null(EventTimes.Of(Utc(text), Utc("2026-07-01T13:00:00"), isAllDay: false, zone: null));

    private static DateTimeTimeZone Utc(string? text) => new() { DateTime = text, TimeZone = "UTC" };
}
