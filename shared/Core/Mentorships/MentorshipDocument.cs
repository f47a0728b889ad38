using System.Text.Json;
using System.Text.Json.Serialization;
using MentorOutlook.Core.Drafts;
using NodaTime;

namespace MentorOutlook.Core.Mentorships;

/// <summary>An object of the document; a field of it that this version does not know comes back as it was.</summary>
internal abstract record DocumentObject
{
    [JsonExtensionData]
    [JsonPropertyOrder(int.MaxValue)]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>A mentorship as its file has it.</summary>
internal sealed record MentorshipDocument : DocumentObject
{
    public required int Schema { get; init; }

    public required PersonDocument Me { get; init; }

    public required PersonDocument Other { get; init; }

    public required Locale Locale { get; init; }

    public required AddressForm AddressForm { get; init; }

    public required Role MyRole { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public IReadOnlyList<string>? Followed { get; init; }

    public IReadOnlyList<SessionDocument>? Sessions { get; init; }
}

internal sealed record PersonDocument : DocumentObject
{
    public required EmailAddress Address { get; init; }

    public string? Given { get; init; }

    public string? Family { get; init; }

    public Civility? Civility { get; init; }

    public DateTimeZone? Zone { get; init; }
}

internal sealed record SessionDocument : DocumentObject
{
    public required string Uid { get; init; }

    public Instant? RecurrenceId { get; init; }

    public SnapshotDocument? Appointment { get; init; }

    public IReadOnlyList<LineDocument>? Notes { get; init; }

    public IReadOnlyList<CueDocument>? Transcript { get; init; }

    public IReadOnlyList<ReplyDocument>? Replies { get; init; }
}

internal sealed record SnapshotDocument : DocumentObject
{
    public required string Subject { get; init; }

    public required OffsetDateTime Start { get; init; }

    public required OffsetDateTime End { get; init; }

    public required DateTimeZone Zone { get; init; }

    public bool? AllDay { get; init; }
}

internal sealed record ReplyDocument : DocumentObject
{
    public required string MessageId { get; init; }

    public required Instant Received { get; init; }

    public required ArtefactKind To { get; init; }

    public required IReadOnlyList<LineDocument> Lines { get; init; }
}

internal sealed record LineDocument(int Line, string Text);

internal sealed record CueDocument
{
    public string? Id { get; init; }

    public required Duration Start { get; init; }

    public required Duration End { get; init; }

    public string? Speaker { get; init; }

    public required string Text { get; init; }

    public required int Line { get; init; }
}
