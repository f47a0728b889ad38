using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

public sealed record EventAttendee(Recipient Who, AttendeeType Type = AttendeeType.Required)
{
    public EventResponse Response { get; init; } = EventResponse.None;

    public Instant? RespondedAt { get; init; }
}
