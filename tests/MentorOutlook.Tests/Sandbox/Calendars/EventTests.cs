using MentorOutlook.Core.Sessions;
using NodaTime;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

public sealed class EventTests
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void An_Outlook_appointment_is_read_with_any_line_end_and_a_byte_order_mark(string lineEnd)
    {
        var (appointment, _) = Choose("\uFEFF" + TextOf("outlook-classic.ics").ReplaceLineEndings(lineEnd));

        Assert.Equal("Mentorat : séance de travail préparée à l’avance", appointment.Subject);
        Assert.Equal(["Mentorat", "Catégorie verte"], appointment.Categories);
        Assert.Equal(Duration.FromHours(1), appointment.Time.Length);
        Assert.Null(appointment.RecurrenceId);
        Assert.Null(appointment.Following);
        Assert.Equal(8, appointment.Body.Count);
        Assert.Equal((1, "Bonjour Dominique,"), (appointment.Body[0].Number, appointment.Body[0].Text));
        Assert.Equal((4, "- faire le point sur la présentation au comité de direction"), (appointment.Body[3].Number, appointment.Body[3].Text));
    }

    [Theory]
    [InlineData("outlook-html-only.ics", "préparer l’entretien annuel</li>")]
    [InlineData("google-single.ics", "<li>bilan du mois</li>")]
    public void A_body_that_is_only_HTML_is_left_to_the_caller(string file, string part)
    {
        var chosen = Choose(TextOf(file));

        Assert.Empty(chosen.Appointment.Body);
        Assert.Contains(part, chosen.HtmlBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apple-all-day.ics", "2026-12-03 00:00", "2026-12-05 00:00")]
    [InlineData("exchange-all-day.ics", "2026-12-03 00:00", "2026-12-05 00:00")]
    public void An_all_day_event_ends_with_its_last_day(string file, string start, string end)
    {
        var time = Choose(TextOf(file)).Appointment.Time;

        Assert.True(time.IsAllDay);
        Assert.Equal("Europe/Paris", time.Zone.Id);
        Assert.Equal((start, end), (Show(time.Start), Show(time.End)));
    }

    [Theory]
    [InlineData("DTSTART;VALUE=DATE:20261203", "", "2026-12-04 00:00")]
    [InlineData("DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261203", "2026-12-04 00:00")]
    [InlineData("DTSTART;VALUE=DATE:20261203", "DURATION:P2D", "2026-12-05 00:00")]
    [InlineData("DTSTART:20261203T100000Z", "", "2026-12-03 10:00")]
    [InlineData("DTSTART:20261203T100000Z", "DURATION:PT1H30M", "2026-12-03 11:30")]
    [InlineData("DTSTART:20261203T100000Z", "DTEND;TZID=Europe/Paris:20261203T120000", "2026-12-03 11:00")]
    public void An_end_may_be_missing_or_a_length(string start, string end, string shown) =>
        Assert.Equal(shown, Show(Choose(Event(start, end)).Appointment.Time.End));

    [Theory]
    [InlineData("CREATED:00001231T000000Z")]
    [InlineData("LAST-MODIFIED:20261399T000000Z\r\nCREATED:00001231\r\n T000000Z\r\nATTACH:?")]
    public void A_property_that_nobody_reads_may_be_unreadable(string lines) =>
        Assert.Equal("Mentorat", Choose(Event("DTSTART:20261203T100000Z", lines, "SUMMARY:Mentorat")).Appointment.Subject);

    [Fact]
    public void A_backslash_before_an_n_is_not_a_line_end() => Assert.Equal(
        [@"\\serveur\nouveau", "suite"],
        Choose(Event("DTSTART:20261203T100000Z", @"DESCRIPTION:\\\\serveur\\nouveau\nsuite")).Appointment.Body.Select(line => line.Text));

    [Fact]
    public void A_line_folded_inside_an_accent_is_mended() =>
        Assert.Equal("Séance de travail", Choose(TextOf("folded-inside-an-accent.ics")).Appointment.Subject);

    [Theory]
    [InlineData("", Sensitivity.Normal)]
    [InlineData("CLASS:PUBLIC", Sensitivity.Normal)]
    [InlineData("CLASS:X-PERSONAL", Sensitivity.Personal)]
    public void The_class_is_the_sensitivity(string line, Sensitivity sensitivity) =>
        Assert.Equal(sensitivity, Choose(Event("DTSTART:20261203T100000Z", line)).Appointment.Sensitivity);

    [Fact]
    public void An_event_without_a_UID_gets_the_same_one_each_time()
    {
        var text = Event("DTSTART:20261203T100000Z").Replace("UID:one@example.com\r\n", "", StringComparison.Ordinal);

        var (appointment, assumptions) = Choose(text);

        Assert.Equal(appointment.Uid, Choose(text).Appointment.Uid);
        Assert.Contains("the event has no UID; one is made from its start and its subject", assumptions);
    }

    [Theory]
    [InlineData("outlook-fr.ics", null, "Mentorat : séance de travail", "2026-12-01 14:30", "2026-12-01 15:30", "Europe/Paris")]
    [InlineData("google-en.ics", "2026-12-09", "Mentoring with Tom (moved)", "2026-12-09 10:00", "2026-12-09 11:00", "Europe/London")]
    [InlineData("google-en.ics", "2027-04-07", "Mentoring with Tom", "2027-04-07 16:00", "2027-04-07 17:00", "Europe/London")]
    [InlineData("apple-fr.ics", null, "Première séance de mentorat", "2026-12-03 10:00", "2026-12-03 10:45", "Europe/Paris")]
    public void The_samples_are_read_as_they_are_meant(string sample, string? date, string subject, string start, string end, string zone)
    {
        var (appointment, assumptions) = Choose(Sample(sample), date);

        Assert.Equal((subject, start, end, zone), (appointment.Subject, Show(appointment.Time.Start), Show(appointment.Time.End), appointment.Time.Zone.Id));
        Assert.NotEmpty(appointment.Body);
        Assert.Empty(assumptions);
        Assert.DoesNotContain("\n", Sample(sample).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
