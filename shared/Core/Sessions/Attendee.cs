using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Sessions;

/// <summary>Who is invited to an appointment, in Graph's terms.</summary>
/// <param name="Name">The display name as the calendar has it; null where it has none.</param>
public sealed record Attendee(EmailAddress Address, string? Name, AttendeeType Type, ResponseStatus Response);

public enum AttendeeType
{
    Required,
    Optional,

    /// <summary>A room or a piece of equipment.</summary>
    Resource,
}

public enum ResponseStatus
{
    None,
    Organizer,
    TentativelyAccepted,
    Accepted,
    Declined,
    NotResponded,
}
