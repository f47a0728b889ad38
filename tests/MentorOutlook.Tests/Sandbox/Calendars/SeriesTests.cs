using NodaTime;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

public sealed class SeriesTests
{
    [Theory]
    [InlineData("exchange-weekly-series.ics", "2026-10-13", "2026-10-13 14:30", 2)]
    [InlineData("exchange-weekly-series.ics", "2026-10-27", "2026-10-27 14:30", 1)]
    [InlineData("exchange-weekly-series.ics", "2027-03-23", "2027-03-23 14:30", 1)]
    [InlineData("exchange-weekly-series.ics", "2027-03-30", "2027-03-30 14:30", 2)]
    [InlineData("exchange-montreal-series.ics", "2026-10-28", "2026-10-28 10:00", -4)]
    [InlineData("exchange-montreal-series.ics", "2026-11-04", "2026-11-04 10:00", -5)]
    [InlineData("exchange-montreal-series.ics", "2027-03-10", "2027-03-10 10:00", -5)]
    [InlineData("exchange-montreal-series.ics", "2027-03-17", "2027-03-17 10:00", -4)]
    [InlineData("google-series.ics", "2026-10-22", "2026-10-22 17:00", 2)]
    [InlineData("google-series.ics", "2026-10-29", "2026-10-29 17:00", 1)]
    public void A_weekly_session_keeps_its_local_hour_across_a_change_of_clocks(string file, string date, string start, int offset)
    {
        var time = Choose(TextOf(file), date).Appointment.Time;

        Assert.Equal(start, Show(time.Start));
        Assert.Equal(Offset.FromHours(offset), time.Start.Offset);
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-08 14:30")]
    [InlineData("2026-10-13", "2026-10-27 14:30")]
    [InlineData("2026-11-03", "2026-11-12 09:00")]
    [InlineData("2026-11-12", "2026-11-24 14:30")]
    [InlineData("2027-06-29", null)]
    public void What_follows_is_the_next_occurrence_that_takes_place(string date, string? following)
    {
        var next = Choose(TextOf("exchange-weekly-series.ics"), date).Appointment.Following;

        Assert.Equal(following, next is null ? null : Show(next.Start));
    }

    [Fact]
    public void An_exception_moved_to_another_day_has_its_own_subject_people_and_time()
    {
        var (appointment, assumptions) = Choose(TextOf("exchange-weekly-series.ics"), "2026-11-12");

        Assert.Equal("Mentorat hebdomadaire : bilan", appointment.Subject);
        Assert.Equal("dominique.leroy@example.org", Assert.Single(appointment.Attendees).Address.Value);
        Assert.Equal("2026-11-12 09:00", Show(appointment.Time.Start));
        Assert.Equal(Duration.FromMinutes(90), appointment.Time.Length);
        Assert.Equal(Instant.FromUtc(2026, 11, 10, 13, 30), appointment.RecurrenceId);
        Assert.Empty(assumptions);
    }

    [Theory]
    [InlineData("2026-11-10")]
    [InlineData("2026-11-10T14:30")]
    public void An_occurrence_is_found_by_its_original_date_too_and_it_is_said(string date)
    {
        var (appointment, assumptions) = Choose(TextOf("exchange-weekly-series.ics"), date);

        Assert.Equal("2026-11-12 09:00", Show(appointment.Time.Start));
        Assert.Equal($"the occurrence of {date} was moved to 2026-11-12 09:00; that one is taken", Assert.Single(assumptions));
    }

    [Theory]
    [InlineData("2026-10-20", "There is no occurrence on 2026-10-20", "Choose one of the nearest: 2026-10-06 14:30, 2026-10-13 14:30, 2026-10-27 14:30, 2026-11-03 14:30")]
    [InlineData("2026-12-22", "There is no occurrence on 2026-12-22", "Choose one of the nearest: 2026-12-08 14:30, 2026-12-15 14:30, 2026-12-29 14:30, 2027-01-05 14:30")]
    [InlineData("2026-11-17", "The appointment of 2026-11-17 14:30 is cancelled", "Choose another occurrence with --occurrence DATE")]
    [InlineData("2026-09-08T09:00", "There is no occurrence on 2026-09-08T09:00", "Choose one of the nearest: 2026-09-01 14:30, 2026-09-08 14:30, 2026-09-15 14:30, 2026-09-22 14:30")]
    public void A_date_without_an_occurrence_is_answered_with_what_there_is(string date, string what, string whatToDo)
    {
        var problem = Refuse(TextOf("exchange-weekly-series.ics"), date);

        Assert.Equal(what, problem.What);
        Assert.Equal(whatToDo, problem.WhatToDo);
    }

    [Fact]
    public void A_series_asks_which_occurrence_is_meant()
    {
        var problem = Refuse(TextOf("exchange-montreal-series.ics"));

        Assert.StartsWith("The appointment is a series: 2026-09-09 10:00, 2026-09-16 10:00,", problem.What, StringComparison.Ordinal);
        Assert.Equal("Choose one with --occurrence DATE, e.g. --occurrence 2026-09-09", problem.WhatToDo);
    }

    [Fact]
    public void A_series_with_one_live_occurrence_left_asks_nothing()
    {
        var appointment = Choose(Event("DTSTART:20261201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261201T100000Z,20261215T100000Z")).Appointment;

        Assert.Equal(Instant.FromUtc(2026, 12, 8, 10, 0), appointment.RecurrenceId);
        Assert.Null(appointment.Following);
    }

    [Fact]
    public void Two_occurrences_on_one_day_are_told_apart_by_their_time()
    {
        var text = Event("DTSTART:20261201T100000Z", "RRULE:FREQ=DAILY;COUNT=4;BYHOUR=10,16");

        Assert.Equal("The series has 2 occurrences on 2026-12-01: 2026-12-01 10:00, 2026-12-01 16:00", Refuse(text, "2026-12-01").What);
        Assert.Equal("2026-12-01 16:00", Show(Choose(text, "2026-12-01T16:00").Appointment.Time.Start));
    }

    [Fact]
    public void An_exception_sent_without_its_series_is_an_occurrence()
    {
        var appointment = Choose(Event("RECURRENCE-ID;TZID=Europe/Paris:20261201T143000", "DTSTART;TZID=Europe/Paris:20261202T090000")).Appointment;

        Assert.Equal(Instant.FromUtc(2026, 12, 1, 13, 30), appointment.RecurrenceId);
        Assert.Equal("2026-12-02 09:00", Show(appointment.Time.Start));
    }

    [Fact]
    public void An_exception_for_all_that_follow_shifts_them()
    {
        var text = Calendar(
            "BEGIN:VEVENT", "UID:one", "DTSTART;TZID=Europe/Paris:20261201T143000", "RRULE:FREQ=WEEKLY;COUNT=5", "SUMMARY:old", "END:VEVENT",
            "BEGIN:VEVENT", "UID:one", "RECURRENCE-ID;TZID=Europe/Paris;RANGE=THISANDFUTURE:20261215T143000", "DTSTART;TZID=Europe/Paris:20261216T090000", "SUMMARY:new", "END:VEVENT");

        Assert.Equal("old", Choose(text, "2026-12-08").Appointment.Subject);
        var later = Choose(text, "2026-12-23").Appointment;
        Assert.Equal(("new", "2026-12-23 09:00"), (later.Subject, Show(later.Time.Start)));
        Assert.Equal(Instant.FromUtc(2026, 12, 22, 13, 30), later.RecurrenceId);
    }

    [Fact]
    public void A_series_of_whole_days_has_its_exceptions_by_day()
    {
        var text = Calendar(
            "X-WR-TIMEZONE:Europe/Paris",
            "BEGIN:VEVENT", "UID:one", "DTSTART;VALUE=DATE:20261005", "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;VALUE=DATE:20261012", "END:VEVENT",
            "BEGIN:VEVENT", "UID:one", "RECURRENCE-ID;VALUE=DATE:20261026", "DTSTART;VALUE=DATE:20261028", "END:VEVENT");

        var moved = Choose(text, "2026-10-26").Appointment;
        Assert.Equal((new LocalDate(2026, 10, 28), true), (moved.Time.Date, moved.Time.IsAllDay));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 23, 0), moved.RecurrenceId);
        Assert.Equal(new LocalDate(2026, 10, 19), Choose(text, "2026-10-05").Appointment.Following!.Date);
    }

    [Theory]
    [InlineData("RDATE;TZID=Europe/Paris:20261210T090000", "2026-12-10", "2026-12-10 09:00")]
    [InlineData("RDATE;VALUE=PERIOD;TZID=Europe/Paris:20261210T090000/PT1H", "2026-12-10", "2026-12-10 09:00")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20261203", "2026-12-03", "2026-12-03 14:30")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20261203T133000Z", "2026-12-03", "2026-12-03 14:30")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=-1MO", "2027-01-25", "2027-01-25 14:30")]
    public void A_series_has_the_dates_of_its_rule_and_its_additional_ones(string property, string date, string start) =>
        Assert.Equal(start, Show(Choose(Event("DTSTART;TZID=Europe/Paris:20261201T143000", property), date).Appointment.Time.Start));

    [Theory]
    [InlineData("demain")]
    [InlineData("01/12/2026")]
    [InlineData("2026-02-30")]
    [InlineData("")]
    public void A_date_that_is_none_says_how_to_write_it(string date) =>
        Assert.Contains("--occurrence 2026-12-01T14:30", Refuse(TextOf("google-series.ics"), date).WhatToDo, StringComparison.Ordinal);
}
