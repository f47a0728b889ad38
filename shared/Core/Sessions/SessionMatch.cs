using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>What an event is to its owner's mentorships.</summary>
/// <param name="Filed">The mentorship that it is a session of; null where it is none.</param>
public sealed record SessionMatch(FiledMentorship? Filed, SessionPlan Plan)
{
    public static SessionMatch Of(CalendarEvent found, MentorshipShelf mentorships, Instant now)
    {
        var appointment = found.Appointment;
        var marking = mentorships.Readable.Where(filed => filed.Mentorship.Marks(appointment)).ToList();
        if (marking.Count == 0) return Nothing(mentorships.Unreadable == 0 ? NoSession.NotMarked : NoSession.Unreadable);
        var filed = marking.Find(filed => Concerns(filed.Mentorship, appointment));
        if (filed is null) return Nothing(NoSession.OtherPeople);
        return found.OwnResponse == ResponseStatus.Declined
            ? Nothing(NoSession.Declined)
            : new SessionMatch(filed, SessionPlanner.Plan(appointment, filed.Mentorship, now));
    }

    /// <summary>
    /// A mail to somebody who is not at the appointment cannot be taken back: the mentor is invited or invites, or nobody else is there at all
    /// (people block the time for a call in their own calendar).
    /// </summary>
    private static bool Concerns(Mentorship mentorship, Appointment appointment)
    {
        var others = appointment.Attendees.Where(attendee => attendee.Type != AttendeeType.Resource).Append(appointment.Organizer)
            .OfType<Attendee>()
            .Select(attendee => attendee.Address)
            .Where(address => address != mentorship.Me.Address)
            .ToList();
        return others.Count == 0 || others.Contains(mentorship.Other.Address);
    }

    private static SessionMatch Nothing(NoSession reason) => new(null, SessionPlan.Nothing(reason));
}
