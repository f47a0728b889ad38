using NodaTime;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("outlook-classic.ics", "Europe/Paris", "2026-12-01 14:30")]
    [InlineData("outlook-customized-zone.ics", "Europe/Paris", "2026-12-01 14:30")]
    [InlineData("outlook-display-name-zone.ics", "Europe/Paris", "2026-12-01 14:30")]
    [InlineData("google-single.ics", "Europe/Paris", "2026-12-01 14:30")]
    [InlineData("apple-assistant-and-room.ics", "Europe/Paris", "2026-12-03 10:00")]
    public void The_zone_is_the_one_that_the_export_means(string file, string zone, string start)
    {
        var (appointment, assumptions) = Choose(TextOf(file));

        Assert.Equal(zone, appointment.Time.Zone.Id);
        Assert.Equal(start, Show(appointment.Time.Start));
        Assert.Empty(assumptions);
    }

    [Theory]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("europe/paris", "Europe/Paris")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("Eastern Standard Time", "America/New_York")]
    [InlineData("/freeassociation.sourceforge.net/Europe/Paris", "Europe/Paris")]
    [InlineData("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("America/Toronto", "America/Toronto")]
    public void A_zone_is_known_by_any_of_its_names(string name, string zone) =>
        Assert.Equal(zone, Choose(Event($"DTSTART;TZID={name}:20261201T143000")).Appointment.Time.Zone.Id);

    [Theory]
    [InlineData("Customized Time Zone", "-0400 2SU 3", "-0500 1SU 11", "02", "America/New_York")]
    [InlineData("(UTC+01:00) Amsterdam, Berlin, Bern", "+0200 -1SU 3", "+0100 -1SU 10", "03", "Europe/Berlin")]
    [InlineData("Custom", "+0545 -1SU 3", "+0545 -1SU 10", "03", "Asia/Katmandu")]
    [InlineData("Custom", "+0017 -1SU 3", "+0017 -1SU 10", "03", "UTC+00:17")]
    public void A_zone_with_a_name_of_its_own_is_found_by_its_clock(string name, string summer, string winter, string autumnHour, string zone)
    {
        var (daylight, standard) = (summer.Split(' '), winter.Split(' '));
        var text = Calendar(
            "BEGIN:VTIMEZONE", $"TZID:{name}",
            "BEGIN:STANDARD", $"DTSTART:16010101T{autumnHour}0000", $"TZOFFSETFROM:{daylight[0]}", $"TZOFFSETTO:{standard[0]}", $"RRULE:FREQ=YEARLY;BYDAY={standard[1]};BYMONTH={standard[2]}", "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", $"TZOFFSETFROM:{standard[0]}", $"TZOFFSETTO:{daylight[0]}", $"RRULE:FREQ=YEARLY;BYDAY={daylight[1]};BYMONTH={daylight[2]}", "END:DAYLIGHT",
            "END:VTIMEZONE",
            "BEGIN:VEVENT", "UID:1", $"DTSTART;TZID=\"{name}\":20261201T143000", "END:VEVENT");

        Assert.Equal(zone, Choose(text).Appointment.Time.Zone.Id);
    }

    [Fact]
    public void A_location_in_the_zone_wins_over_its_clock()
    {
        var text = TextOf("outlook-customized-zone.ics").Replace("TZID:Customized Time Zone\r\n", "TZID:Customized Time Zone\r\nX-LIC-LOCATION:Europe/Madrid\r\n", StringComparison.Ordinal);

        Assert.Equal("Europe/Madrid", Choose(text).Appointment.Time.Zone.Id);
    }

    [Theory]
    [InlineData("DTSTART:20261201T143000", "the times have no zone; UTC is assumed")]
    [InlineData("DTSTART:20261201T143000Z", "the times are in UTC and the file names no zone; UTC is assumed")]
    [InlineData("DTSTART;VALUE=DATE:20261201", "the day has no zone; UTC is assumed")]
    [InlineData("DTSTART;TZID=Nowhere:20261201T143000", "the zone \"Nowhere\" is not known; UTC is assumed")]
    public void Where_the_file_names_no_zone_UTC_is_assumed_and_it_is_said(string start, string assumption)
    {
        var (appointment, assumptions) = Choose(Event(start));

        Assert.Equal(DateTimeZone.Utc, appointment.Time.Zone);
        Assert.Equal(assumption, Assert.Single(assumptions));
    }

    [Theory]
    [InlineData("DTSTART:20261201T143000", "2026-12-01 14:30")]
    [InlineData("DTSTART:20261201T133000Z", "2026-12-01 14:30")]
    [InlineData("DTSTART;VALUE=DATE:20261201", "2026-12-01 00:00")]
    public void The_calendar_s_own_zone_serves_times_without_one(string start, string local)
    {
        var only = TextOf("apple-all-day.ics");
        var zone = only[only.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)..only.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)].TrimEnd();

        foreach (var source in new[] { "X-WR-TIMEZONE:Europe/Paris", zone })
        {
            var (appointment, assumptions) = Choose(Calendar(source, "BEGIN:VEVENT", "UID:1", start, "END:VEVENT"));
            Assert.Equal("Europe/Paris", appointment.Time.Zone.Id);
            Assert.Equal(local, Show(appointment.Time.Start));
            Assert.Empty(assumptions);
        }
    }

    [Theory]
    [InlineData("20270328T023000", "2027-03-28 03:30")]
    [InlineData("20261025T023000", "2026-10-25 02:30")]
    public void An_hour_that_the_change_of_clocks_skips_or_repeats_is_read_leniently(string start, string local) =>
        Assert.Equal(local, Show(Choose(Event($"DTSTART;TZID=Europe/Paris:{start}")).Appointment.Time.Start));
}
