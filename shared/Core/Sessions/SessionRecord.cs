using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>What was written down about one session.</summary>
public sealed record SessionRecord
{
    [ReadBy(Audience.Us)]
    public required string Uid { get; init; }

    /// <summary>The occurrence's original start; null for a single event.</summary>
    [ReadBy(Audience.Us)]
    public Instant? RecurrenceId { get; init; }

    /// <summary>The owner's typed notes. What of them reaches the other person is decided item by item by the reader.</summary>
    [ReadBy(Audience.Me)]
    public IReadOnlyList<SourceLine> Notes { get; init; } = [];

    /// <summary>A transcript that the owner dropped in; null where there is none.</summary>
    [ReadBy(Audience.Us)]
    public Transcript? Transcript { get; init; }
}
