using System.Diagnostics;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\r\n")]
    [InlineData("BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n")]
    [InlineData("{ \"subject\": \"Mentorat\" }")]
    [InlineData("<!DOCTYPE html><html></html>")]
    [InlineData("PK\u0003\u0004\u0000\u0000\uFFFD\uFFFD")]
    public void What_is_no_calendar_is_called_so(string text) => Assert.Equal("This is not a calendar file", Refuse(text).What);

    [Theory]
    [InlineData("BEGIN:VTODO\r\nUID:1\r\nEND:VTODO")]
    [InlineData("BEGIN:VJOURNAL\r\nUID:1\r\nEND:VJOURNAL")]
    [InlineData("BEGIN:VFREEBUSY\r\nUID:1\r\nEND:VFREEBUSY")]
    public void A_calendar_without_an_event_is_called_so(string component) => Assert.Equal("The calendar has no event in it", Refuse(Calendar(component)).What);

    [Theory]
    [InlineData("END:VEVENT\r\n", "This is not a complete calendar: END:VEVENT is missing", 7)]
    [InlineData("END:VEVENT\r\nEND:VCALENDAR\r\n", "This is not a complete calendar: END:VCALENDAR is missing", 6)]
    [InlineData("END:VCALENDAR\r\n", "This is not a complete calendar: END:VCALENDAR is missing", 7)]
    public void A_truncated_file_is_not_complete(string missing, string what, int line)
    {
        var problem = Refuse(Event("DTSTART:20261201T100000Z").Replace(missing, "", StringComparison.Ordinal));

        Assert.Equal((what, line), (problem.What, problem.Line));
    }

    [Theory]
    [InlineData("DTSTART:demain", "DTSTART cannot be read: \"DTSTART:demain\"", 6)]
    [InlineData("DTSTART:20261345T990000", "DTSTART cannot be read: \"DTSTART:20261345T990000\"", 6)]
    [InlineData("SUMMARY:x", "The event has no start (DTSTART)", 4)]
    [InlineData("DTSTART:20261201T100000Z\r\nDTEND:20261201T090000Z", "The event ends before it starts", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nDURATION:-PT1H", "The event ends before it starts", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEXDATE:never", "EXDATE cannot be read: \"EXDATE:never\"", 8)]
    [InlineData("DTSTART:20261201T100000Z\r\nDTEND:tard", "DTEND cannot be read: \"DTEND:tard\"", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nRRULE:FREQ=SOMETIMES", "RRULE cannot be read: \"RRULE:FREQ=SOMETIMES\"", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nRRULE:FREQ=WEEKLY;INTERVAL=0", "RRULE cannot be read: \"RRULE:FREQ=WEEKLY;INTERVAL=0\"", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nRRULE:FREQ=WEEKLY;COUNT=99999999999", "RRULE cannot be read: \"RRULE:FREQ=WEEKLY;COUNT=99999999999\"", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "The series has no occurrence", 7)]
    [InlineData("DTSTART:20261201T100000Z\r\nSUMMARY:a\r\n folded\r\nand this is no line\r\nLOCATION:b", "This is not a line of a calendar: \"and this is no line\"", 9)]
    public void What_is_wrong_in_an_event_is_named_with_its_line(string lines, string what, int line)
    {
        var problem = Refuse(Event(lines));

        Assert.Equal((what, line), (problem.What, problem.Line));
    }

    [Theory]
    [InlineData("PRIVATE")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("X-SECRET")]
    public void A_private_appointment_is_not_read(string privacy) => Assert.Equal(
        "The appointment is private",
        Refuse(TextOf("outlook-private.ics").Replace("CLASS:PRIVATE", $"CLASS:{privacy}", StringComparison.Ordinal)).What);

    [Fact]
    public void A_cancelled_appointment_is_not_read()
    {
        var text = Event("DTSTART:20261201T100000Z");

        Assert.Equal("The appointment of 2026-12-01 10:00 is cancelled", Refuse(text.Replace("UID:", "STATUS:CANCELLED\r\nUID:", StringComparison.Ordinal)).What);
        Assert.Equal("The appointment of 2026-12-01 10:00 is cancelled", Refuse(text.Replace("VERSION:2.0", "METHOD:CANCEL", StringComparison.Ordinal)).What);
    }

    [Fact]
    public void Several_events_are_listed_and_one_is_asked_for()
    {
        var problem = Refuse(TextOf("several-events.ics"));

        Assert.Equal(
            "The calendar has 4 events: 2026-12-01 10:00 Mentorat (several-1@example.com); 2026-12-02 10:00 Équipe (several-2@example.com); "
            + "2026-12-04 10:00 (private) (several-4@example.com); 2026-12-08 10:00 Mentorat (several-8@example.com)",
            problem.What);
        Assert.Equal("Choose one with --event UID, or with --occurrence DATE if only one takes place on that date", problem.WhatToDo);
    }

    [Fact]
    public void A_long_list_of_events_is_cut()
    {
        var events = Enumerable.Range(1, 20).Select(n => $"BEGIN:VEVENT\r\nUID:{n}\r\nDTSTART:202612{n:00}T100000Z\r\nEND:VEVENT");

        Assert.EndsWith("2026-12-08 10:00 (no subject) (8) and 12 more", Refuse(Calendar([.. events])).What, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_several_events_is_chosen_by_its_UID_or_its_date()
    {
        Assert.Equal("Équipe", Choose(TextOf("several-events.ics"), uid: "several-2@example.com").Appointment.Subject);
        Assert.Equal("several-8@example.com", Choose(TextOf("several-events.ics"), "2026-12-08").Appointment.Uid);
        Assert.Equal("The appointment is private", Refuse(TextOf("several-events.ics"), "2026-12-04").What);
        Assert.StartsWith("The calendar has no event with the UID nobody", Refuse(TextOf("several-events.ics"), uid: "nobody").What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RRULE:FREQ=SECONDLY", "2027-12-01")]
    [InlineData("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", null)]
    [InlineData("RRULE:FREQ=SECONDLY;COUNT=2147483647", "2029-12-01")]
    [InlineData("RRULE:FREQ=MINUTELY;BYSETPOS=-1;BYSECOND=1,2,3,4,5", "9999-12-31")]
    [InlineData("RRULE:FREQ=DAILY;INTERVAL=2147483647", "2030-01-01")]
    [InlineData("RRULE:FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6", null)]
    [InlineData("RRULE:FREQ=HOURLY;UNTIL=99991231T235959Z", "9999-12-31")]
    [InlineData("DURATION:P2147483647W", null)]
    public void A_rule_without_sense_ends_in_a_problem_and_soon(string line, string? date)
    {
        var watch = Stopwatch.StartNew();

        var problem = Refuse(Event("DTSTART:20261201T100000Z", line), date);

        Assert.DoesNotContain('\n', problem.What + problem.WhatToDo);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(6), $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_huge_or_deeply_nested_file_is_answered_soon()
    {
        var watch = Stopwatch.StartNew();

        _ = Chosen(Event("DTSTART:20261201T100000Z", "DESCRIPTION:" + new string('x', 5_000_000)));
        _ = Chosen(new string('y', 5_000_000));
        _ = Chosen(Calendar(string.Concat(Enumerable.Repeat("BEGIN:VEVENT\r\n", 200_000))));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"took {watch.Elapsed}");
    }
}
