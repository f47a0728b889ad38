using MentorOutlook.Core.Reading;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>One appointment of a calendar: a single event, or one occurrence of a series with the series' properties filled in.</summary>
public sealed record Appointment
{
    /// <summary>The UID of the event or of its series (Graph: iCalUId).</summary>
    public required string Uid { get; init; }

    /// <summary>The occurrence's original start, which a move does not change; null for a single event.</summary>
    public Instant? RecurrenceId { get; init; }

    public required string Subject { get; init; }

    public required AppointmentTime Time { get; init; }

    public Attendee? Organizer { get; init; }

    public IReadOnlyList<Attendee> Attendees { get; init; } = [];

    /// <summary>The body as lines of plain text, each with its source.</summary>
    public IReadOnlyList<SourceLine> Body { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public Sensitivity Sensitivity { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Where the same series goes on after this occurrence; null for a single event or the last occurrence.</summary>
    public AppointmentTime? Following { get; init; }
}

/// <summary>Graph's and Outlook's sensitivity of an item.</summary>
public enum Sensitivity
{
    Normal,
    Personal,
    Private,
    Confidential,
}
