using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;

namespace MentorOutlook.Tests.Text.Mails;

/// <summary>The tasks as they read on a phone.</summary>
public sealed class TaskWordsTests
{
    private static readonly MailWriter Writer = new();

    [Theory]
    [InlineData(Locale.FrenchFrance, ArtefactKind.ProgressNote, "Relire et envoyer la note d’avancement – mardi 1er décembre", "Ouvrir le brouillon")]
    [InlineData(Locale.FrenchCanada, ArtefactKind.Recap, "Relire et envoyer le compte rendu – mardi 1er décembre", "Ouvrir le brouillon")]
    [InlineData(Locale.English, ArtefactKind.ProgressNote, "Read and send the progress note – Tuesday 1 December", "Open the draft")]
    [InlineData(Locale.English, ArtefactKind.Recap, "Read and send the notes from the session – Tuesday 1 December", "Open the draft")]
    public void A_task_says_which_draft_waits(Locale locale, ArtefactKind kind, string title, string link)
    {
        var task = Writer.WaitingTask(Some.Session(locale), kind);

        Assert.Equal((title, link), (Plain(task.Title), task.LinkText));
    }

    [Fact]
    public void Its_body_says_what_to_do_and_when_it_goes() => Assert.Equal(
        """
        Le brouillon pour Dominique Leroy attend dans le dossier Brouillons d’Outlook.
        Séance : mardi 1er décembre à 14 h 30, heure de Paris / 8 h 30, heure de Montréal.
        Rien ne part tout seul : relire, corriger au besoin, envoyer. Cette tâche disparaît quand le brouillon est envoyé ou supprimé.

        """,
        Plain(Writer.WaitingTask(Some.Session(other: Some.Dominique with { Zone = Some.Montreal }), ArtefactKind.Recap).Body));

    [Fact]
    public void A_brief_is_a_task_that_opens_the_appointment()
    {
        var brief = Brief.Compose(Some.Session(), new SessionOutcome());
        var task = Writer.BriefTask(brief);

        Assert.Equal((Writer.Write(brief).Subject, Writer.Write(brief).Text, "Ouvrir le rendez-vous"), (task.Title, task.Body, task.LinkText));
    }

    [Theory]
    [InlineData(Locale.FrenchFrance, "Mentorat")]
    [InlineData(Locale.English, "Mentoring")]
    public void Tasks_stand_in_a_list_of_their_own(Locale locale, string name) => Assert.Equal(name, Writer.TaskListName(Some.Mentorship(locale)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
