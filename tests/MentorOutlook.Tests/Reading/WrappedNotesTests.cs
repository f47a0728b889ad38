using MentorOutlook.Core.Reading;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

public sealed class WrappedNotesTests
{
    [Theory]
    [InlineData("- Camille : relancer les RH au sujet de la mobilité et\n  demander un point avant le 11 décembre", "relancer les RH au sujet de la mobilité et demander un point")]
    [InlineData("1. Camille : relire la lettre\n   de motivation d'ici\n   le 11 décembre", "relire la lettre de motivation")]
    [InlineData("Action : Camille : relire le\nplan avant le 11 décembre", "relire le plan")]
    [InlineData("Je t'envoie la version 2 du CV avec\nles trois résultats avant le 11 décembre.", "envoyer la version 2 du CV avec les trois résultats")]
    [InlineData("Bonne séance avec Dominique, riche en conseils pour mon dossier de mobilité.\nJe raccourcis le CV pour en faire une page seulement sans photo d'identité\ndedans avant le 11 décembre.", "raccourcir le CV pour en faire une page seulement sans photo d'identité dedans")]
    public void What_an_editor_wrapped_is_one_action(string notes, string task)
    {
        var action = Assert.Single(Some.Read(notes).Actions);

        Assert.Equal((task, new NodaTime.LocalDate(2026, 12, 11)), (action.Task, action.Due?.Date));
    }

    [Fact]
    public void A_wrapped_line_may_begin_with_the_words_of_a_mark() =>
        Assert.Equal("relire la lettre avant la prochaine séance", Assert.Single(Some.Read("- Dominique : relire la lettre avant la\n  prochaine séance").Actions).Task);

    [Theory]
    [InlineData("•\tCamille : envoyer le CV")]
    [InlineData("·\u00A0\u00A0 Camille : envoyer le CV")]
    public void A_bullet_may_be_followed_by_a_tab_or_hard_spaces(string notes) => Assert.Equal("envoyer le CV", Assert.Single(Some.Read("Actions\n" + notes).Actions).Task);

    [Fact]
    public void Each_sentence_of_wrapped_prose_keeps_the_line_on_which_it_begins()
    {
        var actions = Some.Read("Bonne séance. Je t'envoie le CV avec\nla lettre vendredi. Tu relis mon\nplan lundi.").Actions;

        Assert.Equal(
            [new NotesSource(1, "Je t'envoie le CV avec la lettre vendredi."), new NotesSource(2, "Tu relis mon plan lundi.")],
            actions.Select(action => action.Source));
    }

    [Theory]
    [InlineData("camille doit envoyer le cv et la lettre de motivation avant vendredi\ndominique doit me donner le contact de sacha")]
    [InlineData("je dois préparer ma présentation du comité pour le 15 décembre 2026\nje dois relancer les rh")]
    [InlineData("- Camille : envoyer le CV\n- Dominique : relire la lettre")]
    [InlineData("Action : Camille : envoyer le CV\nAction : Dominique : relire la lettre")]
    public void One_thought_a_line_stays_one_thought_a_line(string notes) => Assert.Equal(2, Some.Read(notes).Actions.Count);

    [Fact]
    public void A_wrapped_question_is_answered_by_the_line_after_it() =>
        Assert.Empty(Some.Read("Comment négocier le\nsalaire de départ ?\n→ en parler en premier").Questions);

    [Fact]
    public void A_letter_wrapped_in_an_invitation_leaves_no_half_of_a_sentence() =>
        Assert.Empty(Some.Read("", appointment: Some.Appointment() with { Body = Some.Lines("Bonjour, je vous propose de nous voir et\nje vous envoie mon CV lundi.") }).Actions);

    [Theory]
    [InlineData("De : Dominique Leroy\nEnvoyé : lundi 30 novembre 2026 09:12\nÀ : Camille Martin\nObjet : RE: séance\n\n")]
    [InlineData("From: Dominique Leroy\nSent: Monday, November 30, 2026\nTo: Camille Martin\n\n")]
    [InlineData("Le lun. 30 nov. 2026 à 09:12, Dominique Leroy a écrit :\n\n")]
    [InlineData("On Mon, Nov 30, 2026 at 9:12 AM Dominique Leroy <d@example.org>\nwrote:\n\n")]
    [InlineData("-----Message d'origine-----\n")]
    public void In_a_mail_pasted_below_the_notes_I_is_somebody_else(string header) =>
        Assert.Equal("préparer le plan", Assert.Single(Some.Read("Je prépare le plan pour vendredi.\n\n" + header + "Je vous envoie le modèle mercredi.\nAction : Camille : réserver").Actions).Task);
}
