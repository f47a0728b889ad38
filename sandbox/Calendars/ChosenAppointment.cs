using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The appointment that was asked for, and what had to be assumed to read it.</summary>
/// <param name="Assumptions">One sentence each, for the person who gave the file.</param>
public sealed record ChosenAppointment(Appointment Appointment, IReadOnlyList<string> Assumptions)
{
    /// <summary>The body where the file has it as HTML only; <see cref="Appointment.Body"/> is empty then.</summary>
    public string? HtmlBody { get; init; }
}
