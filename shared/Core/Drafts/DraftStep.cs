using MentorOutlook.Core.Ports;

namespace MentorOutlook.Core.Drafts;

/// <summary>What has to be done so that a mailbox shows one draft, as composed, unless its human has made it theirs.</summary>
/// <param name="State">What is known of the draft now, before anything is written.</param>
/// <param name="Standing">The draft that stands for the effect; null where there is none.</param>
/// <param name="Twins">Untouched doubles of it, left by a write that landed late.</param>
public sealed record DraftStep(EffectState State, StoredMail? Standing, IReadOnlyList<StoredMail> Twins)
{
    /// <summary>When it was sent; null unless it was.</summary>
    public NodaTime.Instant? Sent { get; private init; }

    /// <param name="record">What was written before, as far as the store remembers; null for nothing.</param>
    /// <param name="composedHash">What would be written now.</param>
    /// <param name="recipients">Who it may be for: a message of the conversation to somebody else is not it.</param>
    public static DraftStep Of(EffectRecord? record, DraftTraces traces, string composedHash, IReadOnlyCollection<string> recipients)
    {
        // What was edited once stays its human's, also where the last edit took the first one back.
        bool IsUntouched(StoredMail mail) => !(record is { State: EffectState.Edited } && mail.Id == record.ItemId)
            && mail.VisibleHash is var seen && (record?.WrittenHash == seen || record?.ComposedHash == seen || (record is null && composedHash == seen));

        var untouched = traces.Waiting.Where(IsUntouched).ToList();
        var sent = traces.Sent.Concat(traces.SentInConversation.Where(mail => mail.To.Any(to => recipients.Contains(to, StringComparer.OrdinalIgnoreCase)))).ToList();
        if (sent.Count > 0) return new DraftStep(EffectState.Sent, null, untouched) { Sent = sent.Min(mail => mail.At) };
        // Its human's word that they sent it stands over what the mailbox shows.
        if (record is { State: EffectState.Sent }) return new DraftStep(EffectState.Sent, null, []) { Sent = record.Sent };

        var edited = traces.Waiting.Where(mail => !untouched.Contains(mail)).ToList();
        if (edited.Count > 0) return new DraftStep(EffectState.Edited, edited.Find(mail => mail.Id == record?.ItemId) ?? edited[0], untouched);

        var standing = untouched.Find(mail => mail.Id == record?.ItemId) ?? untouched.FirstOrDefault();
        return standing is not null
            ? new DraftStep(EffectState.Waiting, standing, [.. untouched.Where(mail => mail != standing)])
            : new DraftStep(WithoutTrace(record), null, []);
    }

    /// <summary>A draft that was there and is not any more was deleted; one whose creation is in doubt was not created, or not yet.</summary>
    private static EffectState WithoutTrace(EffectRecord? before) => before switch
    {
        null => EffectState.Writing,
        { State: EffectState.Waiting or EffectState.Edited } or { WasThere: true } => EffectState.Deleted,
        _ => before.State,
    };
}
