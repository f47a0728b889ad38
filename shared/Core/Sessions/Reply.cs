using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>A mail in which the other person answered something of ours.</summary>
public sealed record Reply
{
    /// <summary>The message's immutable id; by it a reply is recorded once.</summary>
    [ReadBy(Audience.Me)]
    public required string MessageId { get; init; }

    [ReadBy(Audience.Us)]
    public required Instant Received { get; init; }

    /// <summary>What was answered.</summary>
    [ReadBy(Audience.Us)]
    public required ArtefactKind To { get; init; }

    /// <summary>The other person's own words: neither what they quote nor their signature.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<SourceLine> Lines { get; init; }
}
