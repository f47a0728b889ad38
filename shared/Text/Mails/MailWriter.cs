using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Text.Dates;

namespace MentorOutlook.Text.Mails;

/// <summary>Writes the mails of sessions from their templates. Thread-safe; making one compiles every template.</summary>
public sealed class MailWriter : IMailText
{
    private readonly Dictionary<Locale, MailTemplates> _templates = Enum.GetValues<Locale>().ToDictionary(locale => locale, locale => new MailTemplates(locale));

    private static readonly Dictionary<string, object?> NoFields = [];

    public MailText Write(Brief brief) => Write(ArtefactKind.Brief, brief.Session, words => BriefView.Of(brief, words));

    public MailText Write(ProgressNote note) => Write(ArtefactKind.ProgressNote, note.Session, words => ProgressNoteView.Of(note, words));

    public MailText Write(Recap recap) => Write(ArtefactKind.Recap, recap.Session, words => RecapView.Of(recap, words));

    public IReadOnlyList<DraftLine> Explain(Brief brief) => Explain(ArtefactKind.Brief, brief.Session, words => BriefView.Of(brief, words));

    public IReadOnlyList<DraftLine> Explain(ProgressNote note) => Explain(ArtefactKind.ProgressNote, note.Session, words => ProgressNoteView.Of(note, words));

    public IReadOnlyList<DraftLine> Explain(Recap recap) => Explain(ArtefactKind.Recap, recap.Session, words => RecapView.Of(recap, words));

    public string TaskListName(Mentorship mentorship) => OneLine(_templates[mentorship.Correspondence.Locale][TaskPart.ListName](NoFields));

    public TaskWords BriefTask(Brief brief)
    {
        var written = Write(brief);
        return new TaskWords(written.Subject, written.Text, OneLine(_templates[LocaleOf(brief.Session)][TaskPart.AppointmentLink](NoFields)));
    }

    public TaskWords WaitingTask(Session session, ArtefactKind kind)
    {
        var templates = _templates[LocaleOf(session)];
        var words = new SessionWords(session, DateWords.For(LocaleOf(session)));
        var view = new Dictionary<string, object?>
        {
            ["recap"] = kind == ArtefactKind.Recap,
            ["day"] = words.Day,
            ["when"] = words.When,
            ["other"] = session.Other.Name.Full ?? session.Other.Address.Value,
        };
        return new TaskWords(OneLine(templates[TaskPart.WaitingTitle](view)), Paragraphs(templates[TaskPart.WaitingBody](view)), OneLine(templates[TaskPart.DraftLink](NoFields)));
    }

    private MailText Write(ArtefactKind kind, Session session, Func<SessionWords, Dictionary<string, object?>> viewOf)
    {
        var template = _templates[LocaleOf(session)][kind];
        var view = viewOf(new SessionWords(session, DateWords.For(LocaleOf(session))));
        view["lang"] = LocaleTag.Of(LocaleOf(session));
        var subject = OneLine(template.Subject(view));
        view["subject"] = subject;
        return new MailText(subject, template.Html(view).TrimStart(), Paragraphs(template.Text(view)));
    }

    private IReadOnlyList<DraftLine> Explain(ArtefactKind kind, Session session, Func<SessionWords, Dictionary<string, object?>> viewOf)
    {
        var trail = new SourceTrail();
        var view = viewOf(new SessionWords(session, DateWords.For(LocaleOf(session)), trail));
        return trail.Read(Paragraphs(_templates[LocaleOf(session)][kind].Text(view)));
    }

    private static Locale LocaleOf(Session session) => session.Mentorship.Correspondence.Locale;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>One blank line between paragraphs, whatever the template's ifs left.</summary>
    private static string Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(' ', '\t')).ToList();
        var kept = lines.Where((line, i) => line.Length > 0 || (i > 0 && lines[i - 1].Length > 0));
        return string.Join('\n', kept).Trim('\n') + "\n";
    }
}
