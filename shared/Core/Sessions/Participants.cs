using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;

namespace MentorOutlook.Core.Sessions;

/// <summary>Who is who in an appointment.</summary>
public static class Participants
{
    private const int MostNamed = 5;

    /// <summary>
    /// Finds the other person of a session: the only attendee who is neither the mailbox's owner nor a room, or the organizer
    /// where the owner is the only attendee. As in Graph, the organizer is no attendee, though Google and Apple list them
    /// as one: it may be an assistant. More than one candidate is a question, not a guess: a mail to the wrong person
    /// cannot be taken back.
    /// </summary>
    public static Result<Attendee> FindOther(Appointment appointment, EmailAddress me)
    {
        var others = appointment.Attendees
            .Where(attendee => attendee.Type != AttendeeType.Resource && attendee.Address != me && attendee.Address != appointment.Organizer?.Address)
            .ToList();
        if (others.Count == 1) return others[0];
        if (others.Count == 0 && appointment.Organizer is { } organizer && organizer.Address != me) return organizer;
        return others.Count == 0
            ? new Problem("nobody else is invited to the appointment", "invite the mentor, or name them")
            : new Problem(
                $"{others.Count} other people are invited to the appointment: {string.Join(", ", others.Take(MostNamed).Select(other => other.Address))}{(others.Count > MostNamed ? " …" : "")}",
                "say which of them is the mentor");
    }

    /// <summary>The person behind an address, with the name that the appointment gives them.</summary>
    public static PersonName NameOf(Appointment appointment, EmailAddress address) =>
        PersonName.Parse(appointment.Attendees
            .Append(appointment.Organizer)
            .FirstOrDefault(attendee => attendee?.Address == address && attendee.Name is not null)?.Name);
}
