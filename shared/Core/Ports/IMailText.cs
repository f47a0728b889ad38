using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Recaps;

namespace MentorOutlook.Core.Ports;

/// <summary>Puts artefacts into words; keeps templates and typography out of Core.</summary>
public interface IMailText
{
    MailText Write(Brief brief);

    MailText Write(ProgressNote note);

    MailText Write(Recap recap);

    IReadOnlyList<DraftLine> Explain(Brief brief);
    IReadOnlyList<DraftLine> Explain(ProgressNote note);
    IReadOnlyList<DraftLine> Explain(Recap recap);
    TaskText WaitingTask(Sessions.Session session, ArtefactKind kind);
    string TaskListName(Mentorships.Mentorship mentorship);
    string BriefLink(Sessions.Session session);
}
