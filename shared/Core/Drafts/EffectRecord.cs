using MentorOutlook.Core.Mailboxes;
using NodaTime;

namespace MentorOutlook.Core.Drafts;

/// <summary>What the service remembers about one thing that it wrote: ids, times and hashes.</summary>
public sealed record EffectRecord
{
    public required EffectKey Key { get; init; }

    public required MailboxId Mailbox { get; init; }

    public required ArtefactKind Kind { get; init; }

    /// <summary>The event's immutable id.</summary>
    public required string EventId { get; init; }

    /// <summary>Hash of kind, mailbox, people and local date: what a series that was cut in two has in common with itself.</summary>
    public required string Occasion { get; init; }

    public required EffectState State { get; init; }

    /// <summary>Hash of what we composed last; decides whether there is anything to write.</summary>
    public required string ComposedHash { get; init; }

    /// <summary>Hash of the visible text, subject and recipients as read back after writing; null until then.</summary>
    public string? WrittenHash { get; init; }

    /// <summary>The draft's immutable id, or the task's id for a brief; null until it was written.</summary>
    public string? ItemId { get; init; }

    /// <summary>The conversation that the draft began; by it a sent copy and replies are known.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The To Do task that says that this draft waits; null where there is none.</summary>
    public string? TaskId { get; init; }

    /// <summary>When the intent to write was recorded.</summary>
    public required Instant Begun { get; init; }

    /// <summary>When it was sent, as far as known.</summary>
    public Instant? Sent { get; init; }

    /// <summary>The newest reply that was read.</summary>
    public Instant? RepliesReadTo { get; init; }

    /// <summary>Whether it is still ours to write, when what it is made from changes.</summary>
    public bool IsOurs => State is EffectState.Writing or EffectState.Waiting;

    /// <summary>Whether it is being written anew rather than for the first time: then, where it is not found, somebody deleted it.</summary>
    public bool WasThere => this is { State: EffectState.Writing, WrittenHash: not null };
}

public enum EffectState
{
    /// <summary>The intent is recorded; whether the write took place is not known.</summary>
    Writing,

    /// <summary>It waits for its human, as we wrote it.</summary>
    Waiting,

    /// <summary>Its human has edited it: it is theirs and never touched again.</summary>
    Edited,

    Sent,

    /// <summary>Its human deleted it: it does not come back.</summary>
    Deleted,

    /// <summary>We took it back, untouched, because its session is none any more; it may come back.</summary>
    Withdrawn,

    /// <summary>What was written for the same occasion before its series was cut in two stands for it.</summary>
    Inherited,
}
