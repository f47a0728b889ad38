using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;

namespace MentorOutlook.Tests.Text.Mails;

/// <summary>The two mails that come before a session, as they read.</summary>
public sealed class BeforeSessionMailTests
{
    private const string Notes = """
        - [x] relancer les trois entreprises
        Camille : envoyer la version 2 du CV d'ici vendredi
        Dominique présente Camille à Sacha Petit avant le 15 décembre
        Décision : viser Lyon
        Bloqué : Sacha Petit ne répond pas
        Question : comment aborder le salaire ?
        Victoire : un entretien obtenu chez Nadir
        Pour moi : ne pas trembler
        """;

    private static readonly MailWriter Writer = new();

    [Fact]
    public void A_formal_French_progress_note_reads_like_this() => AssertText(
        """
        Bonjour Dominique,

        Nous nous voyons mardi 1er décembre à 14 h 30, heure de Paris / 8 h 30, heure de Montréal. En quelques lignes, où j’en suis :

        – Fait : relancer les trois entreprises.
        – Avancées : un entretien obtenu chez Nadir.
        – En cours : envoyer la version 2 du CV, pour le vendredi 4 décembre.
        – Ce qui bloque : Sacha Petit ne répond pas.
        – À décider avec vous : comment aborder le salaire ?

        Je vous propose cet ordre du jour (55 minutes) :
        1. Actions en cours : ce qui est fait, ce qui reste (10 min)
        2. Comment aborder le salaire ? (35 min)
        3. Prochaines étapes : qui fait quoi, pour quand (5 min)
        4. Date de la prochaine séance (5 min)

        Si vous souhaitez ajouter un sujet, une ligne en réponse suffit.

        Bien cordialement,
        Camille Martin

        """,
        Note(Locale.FrenchFrance, AddressForm.Formal));

    [Fact]
    public void A_familiar_one_says_it_otherwise()
    {
        var note = Note(Locale.FrenchFrance, AddressForm.Familiar);

        Assert.Contains("On se voit mardi 1er décembre à 14 h 30, heure de Paris / 8 h 30, heure de Montréal. Voilà où j’en suis :", note, StringComparison.Ordinal);
        Assert.Contains("Je te propose cet ordre du jour", note, StringComparison.Ordinal);
        Assert.EndsWith("À bientôt,\nCamille\n", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brief_is_for_one_person_and_has_everything() => AssertText(
        """
        Mentorat : séance de travail – mardi 1er décembre à 14 h 30, heure de Paris / 8 h 30, heure de Montréal (60 minutes)

        À faire d’ici là
        – Relire et envoyer la note d’avancement : le brouillon attend.
        – Apporter ce que les actions ont donné : un document, un chiffre, un exemple.

        Actions ouvertes
        – Camille : envoyer la version 2 du CV, pour le vendredi 4 décembre.
        – Dominique : présenter Camille à Sacha Petit, pour le mardi 15 décembre.

        Fait
        – Relancer les trois entreprises.

        Dernières décisions
        – Viser Lyon.

        À demander
        – Comment aborder le salaire ?
        – « Sur ce que je viens de vous montrer, que feriez-vous autrement la prochaine fois ? »

        Ordre du jour proposé (55 minutes)
        1. Actions en cours : ce qui est fait, ce qui reste (10 min)
        2. Comment aborder le salaire ? (35 min)
        3. Prochaines étapes : qui fait quoi, pour quand (5 min)
        4. Date de la prochaine séance (5 min)

        Notes personnelles, qui ne partent dans aucun message
        – Ne pas trembler.

        """,
        Brief(Locale.FrenchFrance));

    [Fact]
    public void Without_anything_to_report_the_note_proposes_its_agenda_and_no_more()
    {
        var session = Some.Session(Locale.English);

        var note = Writer.Write(ProgressNote.Compose(session, new SessionOutcome())).Text.Replace('\u00A0', ' ');

        Assert.Contains("We meet on Tuesday 1 December at 2.30 pm.\n\nI suggest this agenda (55 minutes):\n1. Open actions: what is done, what is left (10 min)\n2. Main subject, to be chosen as we start (35 min)", note, StringComparison.Ordinal);
    }

    private static string Note(Locale locale, AddressForm address)
    {
        var (session, outcome) = Read(locale, address);
        return Writer.Write(ProgressNote.Compose(session, outcome)).Text.Replace('\u00A0', ' ');
    }

    private static string Brief(Locale locale)
    {
        var (session, outcome) = Read(locale, AddressForm.Formal);
        return Writer.Write(Core.Briefs.Brief.Compose(session, outcome)).Text.Replace('\u00A0', ' ');
    }

    private static (Session Session, SessionOutcome Outcome) Read(Locale locale, AddressForm address)
    {
        var session = Some.Session(locale, address, other: Some.Dominique with { Zone = Some.Montreal });
        return (session, SessionReader.Read(session, new SessionRecord { Uid = "uid-1", Notes = Some.Lines(Notes) }));
    }

    private static void AssertText(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n"), actual);
}
