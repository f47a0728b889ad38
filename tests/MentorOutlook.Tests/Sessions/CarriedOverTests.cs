using MentorOutlook.Core.Agendas;
using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;
using NodaTime;

namespace MentorOutlook.Tests.Sessions;

/// <summary>The session of 1 December leaves something for that of 5 January, and Dominique answers in between.</summary>
public sealed class CarriedOverTests
{
    private const string Notes = """
        Décision : viser Lyon
        Camille : envoyer la version 2 du CV d'ici vendredi
        Dominique présente Camille à Sacha Petit avant le 15 décembre
        Pour moi : ne pas trembler
        """;

    private static readonly MailWriter Writer = new();
    private static readonly Appointment January = Some.Appointment(Some.At(new LocalDate(2027, 1, 5), 14, 30, 60)) with { Uid = "uid-2" };

    [Fact]
    public void An_answer_changes_the_next_note() => Assert.Equal(
        """
        Bonjour Dominique,

        Nous nous voyons mardi 5 janvier à 14 h 30. En quelques lignes, où j’en suis :

        – En cours : envoyer la version 2 du CV, pour le vendredi 4 décembre 2026.
        – Votre réponse : présenter Camille à Sacha Petit, c’est fait ; plutôt le mardi 12 janvier pour la prochaine séance ; un sujet de plus, le télétravail.

        Je vous propose cet ordre du jour (55 minutes) :
        1. Actions en cours : ce qui est fait, ce qui reste (10 min)
        2. Le télétravail (35 min)
        3. Prochaines étapes : qui fait quoi, pour quand (5 min)
        4. Date de la prochaine séance (5 min)

        Si vous souhaitez ajouter un sujet, une ligne en réponse suffit.

        Bien cordialement,
        Camille Martin

        """,
        Plain(Note(Kept("fait, plutôt le 12\nJ'aimerais aussi parler du télétravail")).Text));

    [Fact]
    public void The_brief_shows_everything_and_asks_about_the_date()
    {
        var brief = Plain(BriefOf(Kept("fait, plutôt le 12\nAttention au ton de la lettre.\nJe vous envoie la grille vendredi")).Text);

        Assert.Contains("À faire d’ici là\n– Dominique propose le mardi 12 janvier : déplacer le rendez-vous dans Outlook ?\n", brief, StringComparison.Ordinal);
        Assert.Contains("– Camille : envoyer la version 2 du CV, pour le vendredi 4 décembre 2026.\n– Dominique : envoyer la grille, pour le vendredi 4 décembre 2026.\n", brief, StringComparison.Ordinal);
        Assert.Contains("Fait\n– Présenter Camille à Sacha Petit.\n", brief, StringComparison.Ordinal);
        Assert.Contains("Dernières décisions\n– Viser Lyon.\n", brief, StringComparison.Ordinal);
        Assert.Contains("Ce que Dominique a répondu\n– « Attention au ton de la lettre ».\n", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("trembler", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_cannot_come_is_something_to_settle() => Assert.Contains(
        "– Dominique annonce une absence : déplacer ou annuler le rendez-vous dans Outlook ?\n",
        Plain(BriefOf(Kept("Désolé, je ne pourrai pas.")).Text),
        StringComparison.Ordinal);

    [Fact]
    public void An_hour_that_two_zones_read_otherwise_is_to_be_confirmed()
    {
        var mentorship = Mentorship("plutôt le 12 à 15 h", Some.Dominique with { Zone = Some.Montreal });

        Assert.Contains("plutôt le mardi 12 janvier à 15 h (fuseau horaire à confirmer) pour la prochaine séance.", Plain(Note(mentorship).Text), StringComparison.Ordinal);
    }

    [Fact]
    public void In_English_it_reads_as_well()
    {
        var mentorship = Mentorship("done, let's make it the 12th. Could we also talk about remote work?", locale: Locale.English, notes: "Dominique will introduce Camille to Sacha Petit");

        Assert.Contains("– Your reply: introduce Camille to Sacha Petit, done; rather Tuesday 12 January for the next session; one more subject, remote work.\n", Plain(Note(mentorship).Text), StringComparison.Ordinal);
        Assert.Contains("– Dominique suggests Tuesday 12 January: move the appointment in Outlook?\n", Plain(BriefOf(mentorship).Text), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_the_note_itself_reaches_the_agenda_of_its_session()
    {
        var asked = new SessionRecord { Uid = "uid-2", Replies = [Reply("Le télétravail", ArtefactKind.ProgressNote)] };
        var carried = CarriedOver.Into(new Session(January, Some.Mentorship().WithRecord(asked)));

        var agenda = AgendaPlanner.Plan(new Session(January, Some.Mentorship()), new SessionOutcome(), carried);

        Assert.Contains(agenda.Items, item => item is { Topic: AgendaTopic.Subject, Words: "Le télétravail", Source: ReplySource });
    }

    [Fact]
    public void What_the_new_notes_tick_off_is_open_no_longer_and_what_they_repeat_stands_once()
    {
        var carried = CarriedOver.Into(new Session(January, Kept("merci")));
        var outcome = Some.Read("- [x] envoyer la version 2 du CV\nDominique : présenter Camille à Sacha Petit", appointment: January);

        var brief = Brief.Compose(new Session(January, Some.Mentorship()), outcome, carried);

        Assert.Equal(["présenter Camille à Sacha Petit"], brief.OpenActions.Select(action => action.Task));
        Assert.Equal(new LocalDate(2026, 12, 15), brief.OpenActions[0].Due?.Date);
    }

    [Fact]
    public void The_latest_session_before_is_what_counts()
    {
        var older = Recorded("TODO relire la charte", "") with { Uid = "uid-0", Snapshot = new SessionSnapshot { Subject = "", Time = Some.At(new LocalDate(2026, 11, 3), 14, 30, 60) } };
        var later = Recorded("TODO trop tard", "") with { Uid = "uid-3", Snapshot = new SessionSnapshot { Subject = "", Time = Some.At(new LocalDate(2027, 2, 2), 14, 30, 60) } };
        var unknown = new SessionRecord { Uid = "uid-4", Notes = Some.Lines("TODO sans date") };

        var carried = CarriedOver.Into(new Session(January, Kept("merci") with { Records = [later, .. Kept("merci").Records, older, unknown] }));

        Assert.Equal(["envoyer la version 2 du CV", "présenter Camille à Sacha Petit"], carried.Open.Select(action => action.Task));
    }

    [Fact]
    public void Nothing_before_leaves_nothing() => Assert.Same(CarriedOver.Nothing, CarriedOver.Into(Some.Session()));

    [Fact]
    public void A_note_full_of_news_still_has_five_lines()
    {
        var notes = "- [x] relancer l'école\nVictoire : un entretien obtenu\nTODO je relis l'article\nBloqué : l'école se tait\nÀ décider : Lyon ou Nantes ?";
        var session = new Session(January, Kept("fait"));
        var text = Plain(Writer.Write(ProgressNote.Compose(session, Some.Read(notes, appointment: January), CarriedOver.Into(session))).Text);

        Assert.Equal(5, text.Split('\n').Count(line => line.StartsWith('–')));
        Assert.Contains("– Fait : relancer l’école ; un entretien obtenu.\n", text, StringComparison.Ordinal);
        Assert.Contains("– Votre réponse : présenter Camille à Sacha Petit, c’est fait.\n", text, StringComparison.Ordinal);
    }

    private static Mentorship Kept(string reply) => Mentorship(reply);

    private static Mentorship Mentorship(string reply, Person? other = null, Locale locale = Locale.FrenchFrance, string notes = Notes) =>
        Some.Mentorship(locale, other: other).WithRecord(Recorded(notes, reply));

    private static SessionRecord Recorded(string notes, string reply) => new()
    {
        Uid = "uid-1",
        Snapshot = SessionSnapshot.Of(Some.Appointment()),
        Notes = Some.Lines(notes),
        Replies = [Reply(reply, ArtefactKind.Recap)],
    };

    private static Reply Reply(string text, ArtefactKind to) => new() { MessageId = "m-1", Received = Instant.FromUtc(2026, 12, 2, 9, 0), To = to, Lines = Some.Lines(text) };

    private static MailText Note(Mentorship mentorship) => Writer.Write(ProgressNote.Compose(new Session(January, mentorship), new SessionOutcome(), CarriedOver.Into(new Session(January, mentorship))));

    private static MailText BriefOf(Mentorship mentorship) => Writer.Write(Brief.Compose(new Session(January, mentorship), new SessionOutcome(), CarriedOver.Into(new Session(January, mentorship))));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
