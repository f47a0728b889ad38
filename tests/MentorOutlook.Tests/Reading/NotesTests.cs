using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Reading;

public sealed class NotesTests
{
    [Theory]
    [InlineData("Décision : viser Lyon")]
    [InlineData("**Décision :** viser Lyon")]
    [InlineData("- Décidé : viser Lyon")]
    [InlineData("DECISION: viser Lyon")]
    [InlineData("Décision 1 - viser Lyon")]
    [InlineData("## Décisions\n- viser Lyon")]
    [InlineData("Décisions\n- viser Lyon")]
    [InlineData("Décisions :\n\n• viser Lyon")]
    [InlineData("Décisions\n=========\nviser Lyon")]
    [InlineData("✅ Décisions :\n1. viser Lyon")]
    [InlineData("# Décisions et actions\nviser Lyon")]
    public void A_decision_is_what_is_marked_so(string notes) => Assert.Equal("viser Lyon", Assert.Single(Some.Read(notes).Decisions).Text);

    [Theory]
    [InlineData("On a décidé de viser Lyon.")]
    [InlineData("On part sur Lyon.")]
    [InlineData("We agreed to aim for Lyon.")]
    public void A_decision_may_be_a_sentence(string notes)
    {
        var outcome = Some.Read(notes);

        Assert.Equal(notes, Assert.Single(outcome.Decisions).Text);
        Assert.Empty(outcome.Actions);
    }

    [Theory]
    [InlineData("Question : comment négocier ?", "comment négocier ?")]
    [InlineData("Q: how to negotiate?", "how to negotiate?")]
    [InlineData("Q1 : comment négocier ?", "comment négocier ?")]
    [InlineData("? comment négocier", "comment négocier")]
    [InlineData("- Comment négocier le salaire ?", "Comment négocier le salaire ?")]
    [InlineData("Questions ouvertes\n- négociation", "négociation")]
    public void A_question_is_marked_or_ends_like_one(string notes, string question) => Assert.Equal(question, Assert.Single(Some.Read(notes).Questions).Text);

    [Theory]
    [InlineData("Comment négocier le salaire ?\n→ en parler en premier")]
    [InlineData("Comment négocier le salaire ? Réponse : au second entretien.")]
    [InlineData("Ok ?")]
    public void An_answered_question_is_not_open(string notes) => Assert.Empty(Some.Read(notes).Questions);

    [Theory]
    [InlineData("Victoire : un entretien", "un entretien")]
    [InlineData("Small wins\n- an interview", "an interview")]
    [InlineData("J'ai réussi à parler en public.", "J'ai réussi à parler en public.")]
    public void A_win_is_marked_or_said(string notes, string win) => Assert.Equal(win, Assert.Single(Some.Read(notes).Wins).Text);

    [Theory]
    [InlineData("Privé : j'ai peur")]
    [InlineData("# Pour moi\n- j'ai peur\n- Action : Camille : envoyer le CV")]
    [InlineData("Notes perso :\nj'ai peur")]
    [InlineData("Note to self: j'ai peur")]
    [InlineData("**Confidentiel**\n\nDécision : j'ai peur")]
    public void What_is_private_is_the_owners_alone(string notes)
    {
        var outcome = Some.Read(notes);

        Assert.NotEmpty(outcome.OwnNotes);
        Assert.All(outcome.OwnNotes, note => Assert.Equal(Audience.Me, note.Audience));
        Assert.True(outcome.IsEmpty);
    }

    [Theory]
    [InlineData("Ordre du jour\n- Préparer l'entretien avant vendredi\n- Question : salaire ?")]
    [InlineData("Agenda:\n1. I'll present the deck")]
    [InlineData("Objectifs\n- Changer de poste avant juin 2027")]
    public void An_agenda_is_not_an_outcome(string notes) => Assert.True(Some.Read(notes).IsEmpty);

    [Fact]
    public void A_label_ends_where_prose_begins_again()
    {
        var outcome = Some.Read("""
            Décisions :
            - viser Lyon

            Dominique raconte sa prise de poste.
            """);

        Assert.Equal("viser Lyon", Assert.Single(outcome.Decisions).Text);
    }

    [Theory]
    [InlineData("Prochaine séance : mardi 5 janvier à 14 h 30", "2027-01-05", "14:30")]
    [InlineData("Prochain rdv : jeudi 14/01 à 18h", "2027-01-14", "18:00")]
    [InlineData("On se revoit le 12 janvier.", "2027-01-12", null)]
    [InlineData("Next session: Thursday 18 March at 10.30 am", "2027-03-18", "10:30")]
    [InlineData("# Pour moi\nPeur.\n\nProchaine séance : mardi 5 janvier à 9h05", "2027-01-05", "09:05")]
    public void The_next_session_is_read_with_its_hour(string notes, string date, string? time)
    {
        var next = Some.Read(notes).Next;

        Assert.Equal(date, NodaTime.Text.LocalDatePattern.Iso.Format(next!.Date));
        Assert.Equal(time, next.Time is { } hour ? NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(hour) : null);
    }

    [Fact]
    public void Without_notes_on_it_the_next_session_is_the_series_next()
    {
        var following = Some.At(new LocalDate(2026, 12, 15), 14, 30, 60);

        var next = Some.Read("Bonne séance.", appointment: Some.Appointment() with { Following = following }).Next;

        Assert.Equal(new LocalDate(2026, 12, 15), next?.Date);
    }

    [Fact]
    public void A_table_of_actions_is_read_by_its_titles()
    {
        var actions = Some.Read("""
            | Action | Qui | Échéance |
            |---|---|---|
            | Envoyer le CV | Camille | 4 décembre |
            | Relire la lettre | Dominique | |
            | Réserver la salle | à définir | 17/12 |
            | Rédiger le contrat | Sacha | |
            """).Actions;

        Assert.Equal(
            [
                (Party.Me, "envoyer le CV", new LocalDate(2026, 12, 4)),
                (Party.Other, "relire la lettre", null),
                (null, "réserver la salle", new LocalDate(2026, 12, 17)),
            ],
            actions.Select(action => ((Party?, string, LocalDate?))(action.Owner, action.Task, action.Due?.Date)));
    }

    [Fact]
    public void An_invitation_is_read_for_its_marks_only_and_not_beyond_its_join_block()
    {
        var body = Some.Lines("""
            Bonjour Dominique, je vous propose cet ordre du jour et je vous envoie mon CV lundi.
            Action : Dominique : apporter le modèle de lettre
            ________________________________________________________________________________
            Réunion Microsoft Teams
            Action : Camille : rejoindre la réunion
            """);
        var session = Some.Session(appointment: Some.Appointment() with { Body = body });

        var action = Assert.Single(SessionReader.Read(session, null).Actions);

        Assert.Equal("apporter le modèle de lettre", action.Task);
        Assert.Equal(new EventSource(2, "Action : Dominique : apporter le modèle de lettre"), action.Source);
    }

    [Fact]
    public void Decomposed_accents_and_other_apostrophes_read_the_same()
    {
        var decomposed = "De\u0301cision : viser Lyon\nJe t\u02BCenvoie le CV d\u02BCici vendredi.".Normalize(System.Text.NormalizationForm.FormD);

        var outcome = Some.Read(decomposed);

        Assert.Single(outcome.Decisions);
        Assert.Equal(new LocalDate(2026, 12, 4), Assert.Single(outcome.Actions).Due?.Date);
    }

    [Theory]
    [InlineData("Je t'envoie le CV vendredi, c'est promis.", Language.French)]
    [InlineData("I'll send the CV by Friday.", Language.English)]
    [InlineData("CV 2026", null)]
    public void The_language_of_notes_is_told_by_small_words(string notes, Language? language) => Assert.Equal(language, LanguageDetector.Detect(Some.Lines(notes)));
}
