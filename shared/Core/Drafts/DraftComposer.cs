using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Drafts;

/// <summary>Writes what is due for a session, addressed to whoever it is for.</summary>
public sealed class DraftComposer(IMailText text)
{
    /// <param name="outcome">What was understood of everything written about the session so far.</param>
    /// <param name="carried">What earlier sessions and replies leave for this one; null for nothing.</param>
    public Draft Compose(ArtefactKind kind, Session session, SessionOutcome outcome, CarriedOver? carried = null) => kind switch
    {
        ArtefactKind.Brief => new Draft(kind, session.Me, session.Me, null, text.Write(Brief.Compose(session, outcome, carried))),
        ArtefactKind.ProgressNote => new Draft(kind, session.Me, session.Other, null, text.Write(ProgressNote.Compose(session, outcome, carried))),
        ArtefactKind.Recap => new Draft(kind, session.Me, session.Other, session.Me, text.Write(Recap.Compose(session, outcome))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
