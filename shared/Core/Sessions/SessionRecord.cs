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

    [ReadBy(Audience.Us)]
    public SessionKey Key => new(Uid, RecurrenceId);

    /// <summary>Null for a session of which only notes are known; what it left open is then not carried over.</summary>
    [ReadBy(Audience.Us)]
    public SessionSnapshot? Snapshot { get; init; }

    /// <summary>The owner's typed notes. What of them reaches the other person is decided item by item by the reader.</summary>
    [ReadBy(Audience.Me)]
    public IReadOnlyList<SourceLine> Notes { get; init; } = [];

    /// <summary>A transcript that the owner dropped in; null where there is none.</summary>
    [ReadBy(Audience.Us)]
    public Transcript? Transcript { get; init; }

    /// <summary>What the other person answered to the session's progress note and recap.</summary>
    [ReadBy(Audience.Us)]
    public IReadOnlyList<Reply> Replies { get; init; } = [];

    /// <summary>Adds a reply; one that is recorded already is replaced.</summary>
    public SessionRecord With(Reply reply) =>
        this with { Replies = [.. Replies.Where(known => known.MessageId != reply.MessageId).Append(reply).OrderBy(known => known.Received)] };
}
