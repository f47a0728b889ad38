using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Ports;

/// <summary>Puts artefacts into words; keeps templates and typography out of Core.</summary>
public interface IMailText
{
    MailText Write(Brief brief);

    MailText Write(ProgressNote note);

    MailText Write(Recap recap);

    /// <summary>Every line of the text part that comes from something somebody said or from the session itself.</summary>
    IReadOnlyList<DraftLine> Explain(Brief brief);

    IReadOnlyList<DraftLine> Explain(ProgressNote note);

    IReadOnlyList<DraftLine> Explain(Recap recap);

    /// <summary>The To Do list that the tasks stand in.</summary>
    string TaskListName(Mentorship mentorship);

    /// <summary>The brief, as the task that it is.</summary>
    TaskWords BriefTask(Brief brief);

    /// <summary>The task that says that a progress note or a recap waits to be sent.</summary>
    TaskWords WaitingTask(Session session, ArtefactKind kind);
}
