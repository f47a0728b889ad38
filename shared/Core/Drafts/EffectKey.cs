using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Drafts;

/// <summary>One key names one effect: a kind of artefact, in one mailbox, for one session. It is a hash and says nothing to anybody else.</summary>
public readonly record struct EffectKey(string Value)
{
    public static EffectKey Of(ArtefactKind kind, MailboxId mailbox, SessionKey session) => Of(kind, session.HashIn(mailbox));

    /// <param name="sessionHash">The session's key as the service remembers it.</param>
    public static EffectKey Of(ArtefactKind kind, string sessionHash) => new(Hash.Of(kind.ToString(), sessionHash));

    public override string ToString() => Value;
}
