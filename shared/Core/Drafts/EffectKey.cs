using System.Globalization;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Drafts;

/// <summary>One key names one effect: a kind of artefact, in one mailbox, for one session. It is a hash and says nothing to anybody else.</summary>
public readonly record struct EffectKey(string Value)
{
    public static EffectKey Of(ArtefactKind kind, MailboxId mailbox, SessionKey session) =>
        new(Hash.Of(kind.ToString(), mailbox.Value, session.Uid, session.RecurrenceId?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)));

    public override string ToString() => Value;
}
