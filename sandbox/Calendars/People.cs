using Ical.Net;
using Ical.Net.CalendarComponents;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Calendars;

internal static class People
{
    public static Attendee? Organizer(CalendarEvent source) => source.Properties.AllOf("ORGANIZER")
        .Select(property => AttendeeLine.Read(property, ResponseStatus.Organizer))
        .OfType<Attendee>()
        .Select(organizer => organizer with { Type = AttendeeType.Required, Response = ResponseStatus.Organizer })
        .FirstOrDefault();

    public static IReadOnlyList<Attendee> Attendees(CalendarEvent source)
    {
        var organizer = Organizer(source)?.Address;
        return [.. source.Properties.AllOf("ATTENDEE")
            .Where(IsInvited)
            .Select(property => AttendeeLine.Read(property, ResponseStatus.None))
            .OfType<Attendee>()
            .DistinctBy(attendee => attendee.Address)
            .Select(attendee => attendee.Address.Equals(organizer) ? AsOrganizer(attendee) : attendee)];
    }

    /// <summary>
    /// A distribution list is nobody one could meet, and a non-participant gets a copy for information: either would pass
    /// for the mentor. A room may well be marked as a non-participant and stays.
    /// </summary>
    private static bool IsInvited(ICalendarProperty property) =>
        AttendeeLine.IsResource(property)
        || (!AttendeeLine.Has(property, "CUTYPE", "GROUP") && !AttendeeLine.Has(property, "ROLE", "NON-PARTICIPANT"));

    /// <summary>An organizer who has not said anything comes: it is their appointment.</summary>
    private static Attendee AsOrganizer(Attendee attendee) =>
        attendee.Response is ResponseStatus.None or ResponseStatus.NotResponded ? attendee with { Response = ResponseStatus.Organizer } : attendee;
}
