using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Sessions;

/// <summary>What the calendar said of a session when its record was last written: later its notes are read again without the calendar.</summary>
public sealed record SessionSnapshot
{
    [ReadBy(Audience.Us)]
    public required string Subject { get; init; }

    [ReadBy(Audience.Us)]
    public required AppointmentTime Time { get; init; }

    public static SessionSnapshot Of(Appointment appointment) => new() { Subject = appointment.Subject, Time = appointment.Time };
}
