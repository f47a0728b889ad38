using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Tests.Support;
using MentorOutlook.Text.Mails;

namespace MentorOutlook.Tests.Text.Mails;

public sealed class RecapMailTests
{
    private const string FrenchNotes = """
        Conseil : commencer chaque candidature par un résultat chiffré
        Décision : viser un poste de chefferie de projet d'ici l'été 2027
        - [ ] Camille : envoyer la version 2 du CV d'ici vendredi
        - [ ] Dominique présente Camille à Sacha Petit
        - [ ] réserver une salle avant le 17 décembre
        Question : comment aborder la négociation du salaire ?
        Victoire : un entretien obtenu chez Nadir
        Prochaine séance : mardi 5 janvier à 14 h 30
        Privé : je n'ose pas parler du salaire
        """;

    private static readonly MailWriter Writer = new();

    [Fact]
    public void A_formal_French_recap_over_two_zones_reads_like_this() => AssertText(
        """
        Bonjour Dominique,

        Merci pour le temps que vous m’avez consacré. Je retiens d’abord votre conseil : commencer chaque candidature par un résultat chiffré.

        Décisions
        – Viser un poste de chefferie de projet d’ici l’été 2027.

        Actions
        – Camille : envoyer la version 2 du CV, au plus tard le vendredi 4 décembre.
        – Dominique : présenter Camille à Sacha Petit ; date à fixer.
        – À attribuer : réserver une salle, au plus tard le jeudi 17 décembre.

        Question restée ouverte
        – Comment aborder la négociation du salaire ?

        Avancées
        – Un entretien obtenu chez Nadir.

        Prochaine séance : mardi 5 janvier 2027 à 14 h 30, heure de Paris / 8 h 30, heure de Montréal.

        Si un point est inexact ou manque, une réponse à ce message suffit et je corrige.

        Bien cordialement,
        Camille Martin

        """,
        Write(FrenchNotes, Locale.FrenchFrance, AddressForm.Formal, Some.Dominique with { Zone = Some.Montreal }).Text);

    [Fact]
    public void A_familiar_one_is_another_text_and_not_the_same_with_tu()
    {
        var mail = Write(FrenchNotes, Locale.FrenchFrance, AddressForm.Familiar, Some.Dominique);

        Assert.Contains("Merci pour ton temps. Je garde surtout ton conseil", Plain(mail.Text), StringComparison.Ordinal);
        Assert.Contains("réponds simplement à ce message", Plain(mail.Text), StringComparison.Ordinal);
        Assert.EndsWith("À bientôt,\nCamille\n", Plain(mail.Text), StringComparison.Ordinal);
        Assert.DoesNotContain("vous", mail.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_English_recap_reads_like_this() => AssertText(
        """
        Dear Dominique,

        Thank you for your time. The advice I take away first: open with the number.

        Decided
        – Present in March.

        Next
        – Camille: send the deck, by Friday 4 December.
        – Nobody yet: book a room; no date agreed.

        Next session: no date yet.

        If I got something wrong or left something out, a short reply is enough and I will correct it.

        Best regards,
        Camille Martin

        """,
        Write("Advice: open with the number\nDecided: present in March\nI'll send the deck by Friday.\nTODO book a room", Locale.English, AddressForm.Formal, Some.Dominique).Text);

    [Theory]
    [InlineData(Locale.FrenchFrance, "Mme Dominique Leroy", AddressForm.Formal, "Bonjour Madame Leroy,")]
    [InlineData(Locale.FrenchFrance, "M. Dominique Leroy", AddressForm.Formal, "Bonjour Monsieur Leroy,")]
    [InlineData(Locale.FrenchFrance, "Dominique Leroy", AddressForm.Formal, "Bonjour Dominique,")]
    [InlineData(Locale.FrenchFrance, "Mme Dominique Leroy", AddressForm.Familiar, "Bonjour Dominique,")]
    [InlineData(Locale.FrenchFrance, "", AddressForm.Formal, "Bonjour,")]
    [InlineData(Locale.English, "Ms Dominique Leroy", AddressForm.Formal, "Dear Ms Leroy,")]
    [InlineData(Locale.English, "Dominique Leroy", AddressForm.Formal, "Dear Dominique,")]
    [InlineData(Locale.English, "Dominique Leroy", AddressForm.Familiar, "Hi Dominique,")]
    [InlineData(Locale.English, "", AddressForm.Formal, "Hello,")]
    public void The_greeting_knows_what_it_knows(Locale locale, string name, AddressForm address, string greeting)
    {
        var mail = Write("TODO relire", locale, address, Some.Dominique with { Name = PersonName.Parse(name) });

        Assert.StartsWith(greeting, Plain(mail.Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Locale.FrenchFrance, "fr-FR", "date à fixer.")]
    [InlineData(Locale.FrenchCanada, "fr-CA", "date à fixer.")]
    [InlineData(Locale.English, "en", "no date yet.")]
    public void Without_notes_the_draft_says_so_and_invents_nothing(Locale locale, string lang, string next)
    {
        var mail = Write("", locale, AddressForm.Formal, Some.Dominique);

        Assert.Contains(locale == Locale.English ? "[To fill in before sending: no notes were found" : "[À compléter avant l’envoi : aucune note n’a été trouvée", Plain(mail.Text), StringComparison.Ordinal);
        Assert.Contains(next, Plain(mail.Text), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{lang}\">", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_private_is_in_neither_mail_to_the_mentor()
    {
        var session = Some.Session();
        var outcome = SessionReader.Read(session, new SessionRecord { Uid = "uid-1", Notes = Some.Lines(FrenchNotes) });
        var toMentor = new[] { Writer.Write(Recap.Compose(session, outcome)), Writer.Write(Core.ProgressNotes.ProgressNote.Compose(session, outcome)) };

        Assert.All(toMentor, mail => Assert.DoesNotContain("ose pas", mail.Text + mail.Html + mail.Subject, StringComparison.Ordinal));
        Assert.Contains("ose pas", Writer.Write(Core.Briefs.Brief.Compose(session, outcome)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_item_cannot_be_put_into_a_recap() =>
        Assert.Throws<ArgumentException>(() => Recap.Compose(Some.Session(), new SessionOutcome
        {
            Decisions = [new NotedItem("secret", new NotesSource(1, "secret"), Audience.Me)],
        }));

    [Fact]
    public void People_s_words_are_words_and_not_mark_up()
    {
        var mail = Write("Décision : <b>5 > 3</b> & {{name}} <script>", Locale.FrenchFrance, AddressForm.Formal, Some.Dominique);

        Assert.DoesNotContain("<script>", mail.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;5 &gt; 3&lt;/b&gt; &amp; {{name}}", mail.Html, StringComparison.Ordinal);
        Assert.Contains("<b>5 > 3</b> & {{name}}", mail.Text, StringComparison.Ordinal);
    }

    private static MailText Write(string notes, Locale locale, AddressForm address, Person other)
    {
        var session = Some.Session(locale, address, other: other);
        return Writer.Write(Recap.Compose(session, SessionReader.Read(session, new SessionRecord { Uid = "uid-1", Notes = Some.Lines(notes) })));
    }

    /// <summary>No-break spaces shown as plain ones; the typography tests look at them.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static void AssertText(string expected, string actual) => Assert.Equal(expected.ReplaceLineEndings("\n"), Plain(actual));
}
