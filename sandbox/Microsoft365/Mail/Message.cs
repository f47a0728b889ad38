using System.Collections.Immutable;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <param name="Id">Immutable; the one that only callers get who ask for it.</param>
public sealed record Message(string Id)
{
    public required MailFolder In { get; init; }

    internal string MutableId => ItemIds.Mutable(Id, In.Id);

    /// <summary>The well-known name of the folder.</summary>
    public string Folder => In.WellKnownName;

    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; } = true;

    public required Recipient From { get; init; }

    public ImmutableList<Recipient> To { get; init; } = [];

    public ImmutableList<Recipient> Cc { get; init; } = [];

    public ImmutableList<Recipient> Bcc { get; init; } = [];

    public ImmutableList<Recipient> ReplyTo { get; init; } = [];

    public required string ConversationId { get; init; }

    public required string InternetMessageId { get; init; }

    public bool IsDraft { get; init; }

    public bool IsRead { get; init; } = true;

    public string Importance { get; init; } = "normal";

    public ImmutableList<string> Categories { get; init; } = [];

    /// <summary>Single-value extended properties by their id, such as "String {guid} Name name".</summary>
    public ImmutableSortedDictionary<string, string> NamedProperties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public Instant Created { get; init; }

    public Instant Modified { get; init; }

    public Instant Received { get; init; }

    public Instant Sent { get; init; }

    public IEnumerable<Recipient> Recipients => To.Concat(Cc).Concat(Bcc);

    /// <summary>The body as a person sees it.</summary>
    public string Text => BodyIsHtml ? HtmlText.Of(Body) : Body;

    internal int Revision { get; init; }

    internal string ChangeKey => ItemIds.ChangeKey(Id, Revision);

    internal string ETag => $"W/\"{ChangeKey}\"";

    internal string IdFor(bool immutable) => immutable ? Id : MutableId;
}
