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

    public MailText Write(Brief brief) => Write(ArtefactKind.Brief, brief.Session, words => BriefView.Of(brief, words));

    public MailText Write(ProgressNote note) => Write(ArtefactKind.ProgressNote, note.Session, words => ProgressNoteView.Of(note, words));

    public MailText Write(Recap recap) => Write(ArtefactKind.Recap, recap.Session, words => RecapView.Of(recap, words));

    public IReadOnlyList<DraftLine> Explain(Brief brief) => [];
    public IReadOnlyList<DraftLine> Explain(ProgressNote note) => [];
    public IReadOnlyList<DraftLine> Explain(Recap recap) => [];
    public TaskText WaitingTask(Session session, ArtefactKind kind) => new("Relire " + kind, "x", "Ouvrir");
    public string TaskListName(Mentorship mentorship) => "Mentorat";
    public string BriefLink(Session session) => "Ouvrir";

    private MailText Write(ArtefactKind kind, Session session, Func<SessionWords, Dictionary<string, object?>> viewOf)
    {
        var locale = session.Mentorship.Correspondence.Locale;
        var template = _templates[locale][kind];
        var view = viewOf(new SessionWords(session, DateWords.For(locale)));
        view["lang"] = LocaleTag.Of(locale);
        var subject = OneLine(template.Subject(view));
        view["subject"] = subject;
        return new MailText(subject, template.Html(view).TrimStart(), Paragraphs(template.Text(view)));
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>One blank line between paragraphs, whatever the template's ifs left.</summary>
    private static string Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim(' ', '\t')).ToList();
        var kept = lines.Where((line, i) => line.Length > 0 || (i > 0 && lines[i - 1].Length > 0));
        return string.Join('\n', kept).Trim('\n') + "\n";
    }
}
