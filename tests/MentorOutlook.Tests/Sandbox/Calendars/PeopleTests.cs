using MentorOutlook.Core.Sessions;
using static MentorOutlook.Tests.Sandbox.Calendars.CalendarFixture;

namespace MentorOutlook.Tests.Sandbox.Calendars;

public sealed class PeopleTests
{
    [Fact]
    public void An_assistant_may_organise_and_addresses_may_stand_beside_what_is_none()
    {
        var appointment = Choose(TextOf("apple-assistant-and-room.ics")).Appointment;

        Assert.Equal("sacha.petit@example.com Sacha Petit Required Organizer", Show(appointment.Organizer!));
        Assert.Equal(
            [
                "camille.martin@example.com Camille Martin Required Accepted",
                "dominique.leroy@example.org Dominique Leroy Required Declined",
                "salle.noether@example.com Salle Noether Resource Accepted",
            ],
            appointment.Attendees.Select(Show));
    }

    [Theory]
    [InlineData(
        "outlook-classic.ics",
        null,
        "dominique.leroy@example.org Dominique Leroy Required None",
        "salle.ampere@example.com Salle Ampère Resource None")]
    [InlineData(
        "google-single.ics",
        null,
        "camille.martin@example.com - Required Accepted",
        "dominique.leroy@example.org Dominique Leroy Required NotResponded",
        "c_18812345@resource.calendar.google.com Paris-3-Ampère (6) Resource Accepted")]
    [InlineData(
        "exchange-weekly-series.ics",
        "2026-09-01",
        "dominique.leroy@example.org Dominique Leroy Required Accepted",
        "sacha.petit@example.com Sacha Petit Optional TentativelyAccepted")]
    public void Those_who_are_invited_are_listed_once_and_rooms_are_told_from_people(string file, string? date, params string[] attendees)
    {
        var appointment = Choose(TextOf(file), date).Appointment;

        Assert.Equal("camille.martin@example.com", appointment.Organizer!.Address.Value);
        Assert.Equal(attendees, appointment.Attendees.Select(Show));
    }

    [Theory]
    [InlineData("ATTENDEE:mailto:camille.martin@example.com", "camille.martin@example.com - Required Organizer")]
    [InlineData("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:camille.martin@example.com", "camille.martin@example.com - Required Organizer")]
    [InlineData("ATTENDEE;PARTSTAT=DECLINED:mailto:camille.martin@example.com", "camille.martin@example.com - Required Declined")]
    [InlineData("ATTENDEE;CN=\"Leroy, Dominique\":MailTo:dominique.leroy@example.org", "dominique.leroy@example.org Leroy, Dominique Required None")]
    [InlineData("ATTENDEE;CN=\"'dominique.leroy@example.org'\":mailto:dominique.leroy@example.org", "dominique.leroy@example.org - Required None")]
    public void One_attendee_is_read_in_whatever_shape_it_has(string line, string shown) => Assert.Equal(
        shown,
        Show(Assert.Single(Choose(Event("DTSTART:20261203T100000Z", "ORGANIZER:mailto:camille.martin@example.com", line)).Appointment.Attendees)));

    [Theory]
    [InlineData("ATTENDEE:")]
    [InlineData("ATTENDEE;CN=Dominique:invalid:nomail")]
    [InlineData("ATTENDEE:mailto:nobody")]
    [InlineData("ATTENDEE:urn:uuid:0d1f@example.com")]
    public void Whoever_has_no_address_is_left_out(string line) =>
        Assert.Empty(Choose(Event("DTSTART:20261203T100000Z", line)).Appointment.Attendees);

    private static string Show(Attendee attendee) => $"{attendee.Address} {attendee.Name ?? "-"} {attendee.Type} {attendee.Response}";
}
