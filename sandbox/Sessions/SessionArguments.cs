using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>What a session is made from, as typed on the command line.</summary>
public sealed record SessionArguments
{
    public required string Calendar { get; init; }

    public required string Notes { get; init; }

    public string? Transcript { get; init; }

    /// <summary>The UID of the appointment.</summary>
    public string? Event { get; init; }

    /// <summary>The day of the occurrence.</summary>
    public string? Occurrence { get; init; }

    /// <summary>Null for the language of the notes.</summary>
    public Locale? Locale { get; init; }

    public AddressForm Address { get; init; }

    public string? Me { get; init; }

    public string? Mentor { get; init; }

    public string? MentorZone { get; init; }

    public required string Out { get; init; }

    /// <summary>How long reading and understanding everything may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);
}
