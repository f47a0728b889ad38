using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>Reads what a piece of work needs, in one round trip however many questions it has.</summary>
public interface IMailbox
{
    /// <exception cref="TryLaterException">The mailbox did not answer as it should.</exception>
    Task<MailboxAnswer> LookAsync(MailboxId mailbox, MailboxQuestion question, CancellationToken cancellation);

    /// <returns>The owner, by their primary address and their name in the directory.</returns>
    /// <exception cref="TryLaterException">The mailbox did not answer as it should.</exception>
    Task<Person> WhoAsync(MailboxId mailbox, CancellationToken cancellation);
}

/// <summary>What to look at. Twenty steps fit a batch; more are asked in further ones.</summary>
public sealed record MailboxQuestion
{
    /// <summary>The event to read; null for none.</summary>
    public string? EventId { get; init; }

    /// <summary>The series of that event, whose next occurrence is read too; null for none.</summary>
    public string? SeriesMasterId { get; init; }

    /// <summary>From when on the next occurrence is looked for: the end of the session as known.</summary>
    public Instant? FollowingFrom { get; init; }

    /// <summary>Whether the mentorship files are read.</summary>
    public bool Files { get; init; }

    public IReadOnlyList<DraftQuestion> Drafts { get; init; } = [];

    /// <summary>The To Do list to look into for tasks of ours; null for none.</summary>
    public string? TaskListId { get; init; }
}

/// <summary>What became of one draft.</summary>
/// <param name="ConversationId">Null where nothing is known to have been written yet: only the key is looked for.</param>
/// <param name="Since">Messages of the conversation before it are not read.</param>
public sealed record DraftQuestion(EffectKey Key, string? ConversationId, Instant Since);

public sealed record MailboxAnswer
{
    /// <summary>Null where it was not asked for, or does not exist any more.</summary>
    public CalendarEvent? Event { get; init; }

    /// <summary>The user's mentorship files; null where they were not asked for, or the user has no OneDrive.</summary>
    public IReadOnlyList<StoredFile>? Files { get; init; }

    /// <summary>By key; each that was asked for is there.</summary>
    public IReadOnlyDictionary<EffectKey, DraftTraces> Drafts { get; init; } = new Dictionary<EffectKey, DraftTraces>();

    /// <summary>Tasks of ours that are not completed; null where they were not asked for, or the list is gone.</summary>
    public IReadOnlyList<StoredTask>? Tasks { get; init; }
}

/// <summary>What a mailbox shows of a draft of ours.</summary>
/// <param name="Waiting">In Drafts, with the key; oldest first.</param>
/// <param name="Sent">In Sent Items, with the key.</param>
/// <param name="SentInConversation">In Sent Items, of the conversation, without regard to the key.</param>
/// <param name="Received">From others, of the conversation; oldest first.</param>
public sealed record DraftTraces(
    IReadOnlyList<StoredMail> Waiting, IReadOnlyList<StoredMail> Sent, IReadOnlyList<StoredMail> SentInConversation, IReadOnlyList<StoredMail> Received);

/// <summary>A message as it lies in the mailbox.</summary>
/// <param name="Lines">The visible text of the body.</param>
/// <param name="At">When it was sent or received; for a draft when it was made.</param>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
public sealed record StoredMail(
    string Id, string? ConversationId, string Subject, string? From, IReadOnlyList<string> To, IReadOnlyList<string> Copy,
    IReadOnlyList<SourceLine> Lines, Instant At, string? WebLink)
{
    /// <summary>What a person would see a change of: text, subject and recipients. White space and the order of recipients are not it.</summary>
    public string VisibleHash => Drafts.VisibleHash.Of(Subject, To, Copy, Lines);
}

/// <summary>A task of ours as it lies in To Do.</summary>
/// <param name="Key">The key of ours that it carries.</param>
/// <param name="Lines">The visible text of the body.</param>
public sealed record StoredTask(string Id, EffectKey Key, string Title, IReadOnlyList<SourceLine> Lines)
{
    /// <inheritdoc cref="StoredMail.VisibleHash"/>
    public string VisibleHash => Drafts.VisibleHash.Of(Title, [], [], Lines);
}

/// <param name="ETag">The version, by which a write notices that somebody else wrote.</param>
public sealed record StoredFile(string Name, string ETag, ReadOnlyMemory<byte> Content);
