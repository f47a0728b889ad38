using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Microsoft365;

namespace MentorOutlook.Sandbox.Page;

/// <summary>Gives the parts of an appointment's people to those who have a simulated mailbox.</summary>
internal static class Recast
{
    /// <returns>The same appointment where the two are in it already.</returns>
    public static ChosenAppointment Onto(Mailbox mentee, Mailbox mentor, ChosenAppointment chosen)
    {
        var (me, other) = (Story.PersonAt(mentee), Story.PersonAt(mentor));
        var appointment = chosen.Appointment;
        var there = appointment.Attendees.Select(attendee => attendee.Address).Append(appointment.Organizer?.Address).ToArray();
        if (there.Contains(me.Address) && there.Contains(other.Address)) return chosen;
        return chosen with
        {
            Appointment = appointment with
            {
                Organizer = Played(me, ResponseStatus.Organizer),
                Attendees = [Played(other, ResponseStatus.Accepted), .. appointment.Attendees.Where(attendee => attendee.Type == Core.Sessions.AttendeeType.Resource)],
            },
        };
    }

    private static Attendee Played(Person person, ResponseStatus response) => new(person.Address, person.Name.Full, Core.Sessions.AttendeeType.Required, response);
}
