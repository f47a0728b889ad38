using MentorOutlook.Core.Mentorships;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

public sealed class SloppyNotesTests
{
    [Theory]
    [InlineData("Sacha m'a dit : je t'envoie le contrat lundi.")]
    [InlineData("Dominique thinks I should apply by Friday.")]
    [InlineData("Dominique confirme que je postule vendredi.")]
    [InlineData("J'envoie toujours mes CV le lundi.")]
    [InlineData("Je relis mes notes chaque vendredi.")]
    [InlineData("Je relance les RH tous les lundis.")]
    [InlineData("Je vais voir si la salle est libre.")]
    [InlineData("Au cas où Sacha refuse, je contacte Marie lundi.")]
    [InlineData("À moins que Sacha refuse, j'envoie le CV lundi.")]
    [InlineData("Dès que j'ai la réponse, je t'envoie le plan vendredi.")]
    [InlineData("J'enverrai peut-être le CV vendredi.")]
    [InlineData("Maybe I'll send the CV on Friday.")]
    [InlineData("I'll send it on Friday, unless Sam refuses.")]
    [InlineData("Q: what should I ask first?\nA: wait for the offer")]
    public void What_is_said_by_others_usual_or_doubtful_is_no_action(string notes) => Assert.Empty(Some.Read(notes).Actions);

    [Theory]
    [InlineData("Actions :\n- envoyer le CV -> Camille", "me", "envoyer le CV", null)]
    [InlineData("Actions :\n- relire la lettre => Dominique avant le 10/12", "other", "relire la lettre", "2026-12-10")]
    [InlineData("Actions :\n- préparer le bilan : Camille", "me", "préparer le bilan", null)]
    [InlineData("Actions :\n- réserver la salle / Camille / 17 déc", "me", "réserver la salle", "2026-12-17")]
    [InlineData("Actions :\n- Présenter Sacha (D. Leroy)", "other", "présenter Sacha", null)]
    [InlineData("Action : relire la lettre (Dominique - avant le 10 décembre)", "other", "relire la lettre", "2026-12-10")]
    [InlineData("Action : préparer la démo [CM, 18/12]", "me", "préparer la démo", "2026-12-18")]
    [InlineData("Action Camille/Dominique : préparer le bilan", null, "préparer le bilan", null)]
    [InlineData("Action : on : fixer la date", null, "fixer la date", null)]
    [InlineData("Actions mentoré\n- imprimer le CV", null, "imprimer le CV", null)]
    [InlineData("Actions mentor\n- lire le plan", "other", "lire le plan", null)]
    [InlineData("## Actions\n- Dominique\n  - relire la lettre", "other", "relire la lettre", null)]
    [InlineData("## Actions\n- Dominique\n  - ...\n- Camille : relire la lettre", "me", "relire la lettre", null)]
    [InlineData("👉 Camille : envoyer le CV (vendredi) 🙏", "me", "envoyer le CV", "2026-12-04")]
    [InlineData("A: Camille - send the CV by Friday", "me", "send the CV", "2026-12-04")]
    [InlineData("Dominique -> relire le plan", "other", "relire le plan", null)]
    [InlineData("Il faut que je rappelle l'APEC.", "me", "rappeler l'APEC", null)]
    [InlineData("Il faut que tu m'envoies le modèle.", "other", "envoyer le modèle", null)]
    [InlineData("I'm gonna rewrite my summary.", "me", "rewrite my summary", null)]
    [InlineData("Dominique va me mettre en relation avec Sacha, qui m'enverra sa grille lundi.", "other", "mettre Camille en relation avec Sacha", null)]
    [InlineData("Je raccourcis le CV d'ici vendredi.", "me", "raccourcir le CV", "2026-12-04")]
    [InlineData("TODO relancer Sacha dès que possible", null, "relancer Sacha dès que possible", null)]
    public void However_it_is_typed_owner_task_and_day_are_told_apart(string notes, string? owner, string task, string? due)
    {
        var action = Assert.Single(Some.Read(notes).Actions);

        Assert.Equal((task, due), (action.Task, action.Due?.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null));
        Assert.Equal(owner switch { "me" => Party.Me, "other" => Party.Other, _ => (Party?)null }, action.Owner);
    }

    [Fact]
    public void Each_bracket_says_who_and_when_of_what_stands_before_it()
    {
        var actions = Some.Read("Action : envoyer le CV (Camille, 04/12), relire la lettre (Dominique, 10/12)").Actions;

        Assert.Equal(
            [((Party?)Party.Me, "envoyer le CV", new NodaTime.LocalDate(2026, 12, 4)), (Party.Other, "relire la lettre", new NodaTime.LocalDate(2026, 12, 10))],
            actions.Select(action => (action.Owner, action.Task, action.Due!.Date!.Value)));
    }

    [Fact]
    public void What_only_a_number_tells_apart_is_two_actions() =>
        Assert.Equal(2, Some.Read("- [ ] préparer la présentation du projet 1\n- [ ] préparer la présentation du projet 2").Actions.Count);

    [Fact]
    public void D_is_a_decision_unless_it_is_somebody()
    {
        var other = Some.Dominique with { Name = PersonName.Parse("Sacha Petit") };
        var session = Some.Session(other: other);
        var record = new Core.Sessions.SessionRecord { Uid = "uid-1", Notes = Some.Lines("D: viser Lyon") };

        Assert.Equal("viser Lyon", Assert.Single(Core.Reading.SessionReader.Read(session, record).Decisions).Text);
        Assert.Empty(Some.Read("D: viser Lyon").Decisions);
    }
}
