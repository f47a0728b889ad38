using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;

namespace MentorOutlook.Core.Sessions;

/// <summary>Writes what is due for a session and leaves it as a draft for its human.</summary>
public sealed class PrepareArtefact(IMailText text, IDraftBox drafts)
{
    /// <param name="outcome">What was understood of the session's notes so far.</param>
    public Task ExecuteAsync(ArtefactKind kind, Session session, SessionOutcome outcome, CancellationToken cancellation)
    {
        var draft = kind switch
        {
            ArtefactKind.Brief => new Draft(kind, session.Me, session.Me, null, text.Write(Brief.Compose(session, outcome))),
            ArtefactKind.ProgressNote => new Draft(kind, session.Me, session.Other, null, text.Write(ProgressNote.Compose(session, outcome))),
            ArtefactKind.Recap => new Draft(kind, session.Me, session.Other, session.Me, text.Write(Recap.Compose(session, outcome))),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return drafts.PutAsync(session, draft, cancellation);
    }
}
