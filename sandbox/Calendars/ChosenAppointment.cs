using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The appointment that was asked for, and what had to be assumed to read it.</summary>
/// <param name="Assumptions">One sentence each, for the person who gave the file.</param>
public sealed record ChosenAppointment(Appointment Appointment, IReadOnlyList<string> Assumptions)
{
    /// <summary>The body where the file has it as HTML only; <see cref="Appointment.Body"/> is empty then.</summary>
    public string? HtmlBody { get; init; }

    /// <summary>The series that it belongs to; null for a single appointment, and where no one rule says how it repeats.</summary>
    public SeriesPattern? Series { get; init; }

    /// <summary>Where the series puts it, in the zone in which it repeats; null for a single appointment.</summary>
    public NodaTime.LocalDateTime? Original { get; init; }
}
