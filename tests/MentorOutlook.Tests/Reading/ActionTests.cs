using MentorOutlook.Core.Mentorships;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

public sealed class ActionTests
{
    [Theory]
    // Marks.
    [InlineData("Action : Camille envoie la version 2 du CV d'ici vendredi", "me", "envoyer la version 2 du CV", "2026-12-04")]
    [InlineData("Action Camille : envoyer le CV", "me", "envoyer le CV", null)]
    [InlineData("Action (Dominique) : relire la note avant le 10 décembre", "other", "relire la note", "2026-12-10")]
    [InlineData("Actions : Dominique présente Sacha", "other", "présenter Sacha", null)]
    [InlineData("TODO relire le contrat", null, "relire le contrat", null)]
    [InlineData("TODO: réserver une salle avant le 17 décembre", null, "réserver une salle", "2026-12-17")]
    [InlineData("À faire : réserver une salle", null, "réserver une salle", null)]
    [InlineData("- [ ] envoyer le CV", null, "envoyer le CV", null)]
    [InlineData("* [ ] Moi : appeler l'APEC", "me", "appeler l'APEC", null)]
    [InlineData("- [ ] @Camille préparer la présentation pour le 15 janvier", "me", "préparer la présentation", "2027-01-15")]
    [InlineData("@Dominique envoyer le modèle de lettre", "other", "envoyer le modèle de lettre", null)]
    [InlineData("→ Réserver une salle", null, "réserver une salle", null)]
    [InlineData("-> je prépare trois objectifs", "me", "préparer trois objectifs", null)]
    [InlineData("→ Envoyer le CV (Camille, vendredi)", "me", "envoyer le CV", "2026-12-04")]
    [InlineData("☐ Dominique - relire la note", "other", "relire la note", null)]
    [InlineData("Action : on prépare la présentation pour le 12 janvier", null, "préparer la présentation", "2027-01-12")]
    [InlineData("Action 2 : CM : relancer les RH", "me", "relancer les RH", null)]
    // Plain commitments.
    [InlineData("Je t'envoie le CV d'ici vendredi.", "me", "envoyer le CV", "2026-12-04")]
    [InlineData("j’enverrai le CV demain", "me", "envoyer le CV", "2026-12-02")]
    [InlineData("D'ici vendredi, je relis ton article.", "me", "relire votre article", "2026-12-04")]
    [InlineData("Tu me présentes à Sacha la semaine prochaine.", "other", "présenter Camille à Sacha", "2026-12-13")]
    [InlineData("Tu me présentes Sacha Petit.", "other", "présenter Sacha Petit", null)]
    [InlineData("Vous m'envoyez le modèle de lettre avant le 15 décembre.", "other", "envoyer le modèle de lettre", "2026-12-15")]
    [InlineData("Je vais réserver une salle.", "me", "réserver une salle", null)]
    [InlineData("Je dois finir la présentation avant le 20 décembre.", "me", "finir la présentation", "2026-12-20")]
    [InlineData("Je m'engage à relancer les RH.", "me", "relancer les RH", null)]
    [InlineData("Je me charge de la salle.", "me", "se charger de la salle", null)]
    [InlineData("De mon côté, je l'appelle lundi.", "me", "l’appeler", "2026-12-07")]
    [InlineData("Je fais le plan pour jeudi.", "me", "faire le plan", "2026-12-03")]
    [InlineData("Nous préparons le comité pour le 8 janvier.", null, "préparer le comité", "2027-01-08")]
    [InlineData("Camille va relire la note.", "me", "relire la note", null)]
    public void French_notes_give_an_action(string notes, string? owner, string task, string? due) => AssertOneAction(notes, Locale.FrenchFrance, owner, task, due);

    [Theory]
    [InlineData("Action: Camille to send the CV by Friday", "me", "send the CV", "2026-12-04")]
    [InlineData("Action item: Dominique introduces Camille to Sacha", "other", "introduce Camille to Sacha", null)]
    [InlineData("TODO: book a room before 17 December", null, "book a room", "2026-12-17")]
    [InlineData("- [ ] Book a room (Dominique)", "other", "book a room", null)]
    [InlineData("To do: Dominique: review the deck", "other", "review the deck", null)]
    [InlineData("Next step: we'll draft the plan", null, "draft the plan", null)]
    [InlineData("I'll send the CV by Friday.", "me", "send the CV", "2026-12-04")]
    [InlineData("I will also call the recruiter tomorrow.", "me", "call the recruiter", "2026-12-02")]
    [InlineData("I'm going to rewrite the summary.", "me", "rewrite the summary", null)]
    [InlineData("I need to finish the deck by the end of the month.", "me", "finish the deck", "2026-12-31")]
    [InlineData("You'll introduce me to Sam next week.", "other", "introduce Camille to Sam", "2026-12-13")]
    [InlineData("You will send me the template.", "other", "send Camille the template", null)]
    [InlineData("Dominique will read the draft by 10 December.", "other", "read the draft", "2026-12-10")]
    public void English_notes_give_an_action(string notes, string? owner, string task, string? due) => AssertOneAction(notes, Locale.English, owner, task, due);

    [Theory]
    [InlineData("Je n'envoie pas le CV avant vendredi.")]
    [InlineData("Je ne relis plus mes mails le soir.")]
    [InlineData("J'ai envoyé le CV vendredi.")]
    [InlineData("Si tu m'envoies le plan, je le relis vendredi.")]
    [InlineData("Je t'envoie le plan vendredi ?")]
    [InlineData("Je pourrais appeler Sacha.")]
    [InlineData("Je fais trop de réunions.")]
    [InlineData("Je prends du recul.")]
    [InlineData("Sacha enverra le contrat vendredi.")]
    [InlineData("- [ ] @Sacha envoyer le contrat")]
    [InlineData("Action : Sacha Petit : envoyer le contrat")]
    [InlineData("CV trop long, résultats en page 2.")]
    [InlineData("Dominique raconte sa prise de poste.")]
    [InlineData("> Je t'envoie le CV vendredi.")]
    [InlineData("~~TODO relire le contrat~~")]
    [InlineData("- [x] envoyer le CV")]
    [InlineData("I won't send the CV before Friday.")]
    [InlineData("I would send the CV.")]
    [InlineData("I sent the CV on Friday.")]
    [InlineData("If you send me the plan, I'll read it on Friday.")]
    [InlineData("I'll be on holiday next week.")]
    [InlineData("Will you send the plan by Friday?")]
    [InlineData("You should send it by Friday.")]
    [InlineData("Sacha will send the contract.")]
    public void What_nobody_took_on_is_no_action(string notes) => Assert.Empty(Some.Read(notes).Actions);

    [Fact]
    public void Two_promises_in_one_sentence_are_two_actions()
    {
        var actions = Some.Read("Je t'envoie le CV vendredi et tu me présentes Sacha avant le 15 décembre.").Actions;

        Assert.Collection(
            actions,
            first => Assert.Equal((Party.Me, "envoyer le CV", new NodaTime.LocalDate(2026, 12, 4)), (first.Owner, first.Task, first.Due?.Date)),
            second => Assert.Equal((Party.Other, "présenter Sacha", new NodaTime.LocalDate(2026, 12, 15)), (second.Owner, second.Task, second.Due?.Date)));
    }

    [Theory]
    [InlineData("Dominique : je t'envoie le modèle lundi.", Party.Other, "envoyer le modèle")]
    [InlineData("Dominique: I'll send you the template by Friday.", Party.Other, "send Camille the template")]
    [InlineData("Camille : je relis ta note lundi.", Party.Me, "relire votre note")]
    [InlineData("D : je relis ton plan avant mercredi.", Party.Other, "relire mon plan")]
    public void In_a_dialogue_je_is_whoever_speaks(string notes, Party owner, string task)
    {
        var action = Assert.Single(Some.Read(notes).Actions);

        Assert.Equal((owner, task), (action.Owner!.Value, action.Task));
    }

    [Theory]
    [InlineData("Camille will:\n- send the deck", Party.Me, "send the deck", null)]
    [InlineData("Ce que Dominique fait :\n- relire la note", Party.Other, "relire la note", null)]
    [InlineData("**À faire avant le 10 décembre :**\n1. Camille : relire la note", Party.Me, "relire la note", "2026-12-10")]
    [InlineData("ACTIONS\nCM   relire la note     avant le 10 décembre", Party.Me, "relire la note", "2026-12-10")]
    [InlineData("Actions :\n\nDominique, relire la note", Party.Other, "relire la note", null)]
    [InlineData("A1. Camille : relire la note (échéance : 10/12/2026)", Party.Me, "relire la note", "2026-12-10")]
    [InlineData("- D: relire la note", Party.Other, "relire la note", null)]
    [InlineData("- Relire la note : Camille, avant le 10 décembre", Party.Me, "relire la note", "2026-12-10")]
    [InlineData("I'm booking the room on Friday.", Party.Me, "book the room", "2026-12-04")]
    [InlineData("Dominique's going to read the draft.", Party.Other, "read the draft", null)]
    [InlineData("Action : moi : chercher une date en janvier", Party.Me, "chercher une date en janvier", "2027-01-31")]
    [InlineData("2.1 Dominique va relire la note d'ici jeudi.", Party.Other, "relire la note", "2026-12-03")]
    [InlineData("You'll review the note and tell me if it is too modest.", Party.Other, "review the note and tell me if it is too modest", null)]
    [InlineData("[ ] I sign up for the course before Dec 12", Party.Me, "sign up for the course", "2026-12-12")]
    [InlineData("- [ ] Camille: book a room for the January session", Party.Me, "book a room for the January session", null)]
    [InlineData("Actions\n1. Auditer mon agenda – Camille – du 7 au 11 décembre", Party.Me, "auditer mon agenda", "2026-12-11")]
    [InlineData("j envoie le CV vendredi", Party.Me, "envoyer le CV", "2026-12-04")]
    public void An_assignment_has_many_shapes(string notes, Party owner, string task, string? due) =>
        AssertOneAction(notes, notes.Contains("the", StringComparison.Ordinal) ? Locale.English : Locale.FrenchFrance, owner == Party.Me ? "me" : "other", task, due);

    [Theory]
    [InlineData("## Actions de la séance 3\n- Camille : relire la note")]
    [InlineData("## Actions du 1er décembre\n- Camille : relire la note")]
    [InlineData("Actions 2026 :\n- Camille : relire la note")]
    public void A_heading_adds_no_words_to_the_tasks_below_it(string notes) => AssertOneAction(notes, Locale.FrenchFrance, "me", "relire la note", null);

    [Theory]
    [InlineData("Je prépare mes réunions le dimanche soir.")]
    [InlineData("D'habitude, j'envoie mes supports la veille.")]
    [InlineData("Je vous rappelle que la réunion est jeudi.")]
    [InlineData("On verra bien en janvier.")]
    [InlineData("I'm going to Oslo on 9 December.")]
    [InlineData("Dominique will be in Rotterdam next week.")]
    [InlineData("I will keep that in mind.")]
    [InlineData("| Quoi | Qui |\n|---|---|\n| Valider le calendrier | Thomas (RH) |")]
    [InlineData("→ Sacha m'envoie deux exemples avant le 11 décembre")]
    public void What_only_sounds_like_a_promise_is_no_action(string notes) => Assert.Empty(Some.Read(notes).Actions);

    [Fact]
    public void A_task_keeps_the_form_of_address_of_the_mails()
    {
        Assert.Equal("relire votre article", Assert.Single(Some.Read("Je relis ton article lundi.").Actions).Task);
        Assert.Equal("relire ton article", Assert.Single(Some.Read("Je relis ton article lundi.", address: AddressForm.Familiar).Actions).Task);
    }

    [Theory]
    [InlineData("Tu me présentes à Sacha.", "me présenter à Sacha")]
    [InlineData("Je te rappelle lundi.", "vous rappeler")]
    [InlineData("Tu vas m'appeler lundi.", "m’appeler")]
    public void Without_names_the_pronoun_stays(string notes, string task)
    {
        var session = Some.Session(other: Some.Dominique with { Name = PersonName.Unknown }, me: Some.Camille with { Name = PersonName.Unknown });
        var outcome = Core.Reading.SessionReader.Read(session, new Core.Sessions.SessionRecord { Uid = "uid-1", Notes = Some.Lines(notes) });

        Assert.Equal(task, Assert.Single(outcome.Actions).Task);
    }

    [Fact]
    public void A_task_that_cannot_be_readdressed_is_quoted()
    {
        var action = Assert.Single(Some.Read("Je relis ce que tu as écrit lundi.").Actions);

        Assert.True(action.IsQuoted);
        Assert.Equal("Je relis ce que tu as écrit lundi.", action.Task);
    }

    [Fact]
    public void The_same_thing_noted_twice_is_one_action()
    {
        var actions = Some.Read("""
            Je t'envoie la version 2 du CV d'ici vendredi.

            ## Actions
            - Camille : envoyer la version 2 du CV, vendredi
            """).Actions;

        Assert.Single(actions);
    }

    [Fact]
    public void A_name_as_a_heading_owns_the_list_below_it()
    {
        var actions = Some.Read("""
            Actions

            Camille :
            - envoyer le CV
            - appeler l'APEC

            Dominique :
            - relire la note
            """).Actions;

        Assert.Equal([Party.Me, Party.Me, Party.Other], actions.Select(action => action.Owner));
    }

    [Fact]
    public void Two_people_of_one_first_name_leave_the_owner_open()
    {
        var other = Some.Dominique with { Name = PersonName.Parse("Camille Leroy") };
        var session = Some.Session(other: other);

        var outcome = Core.Reading.SessionReader.Read(session, new Core.Sessions.SessionRecord { Uid = "uid-1", Notes = Some.Lines("Action : Camille : envoyer le CV") });

        Assert.Null(Assert.Single(outcome.Actions).Owner);
    }

    [Fact]
    public void The_source_is_the_line_and_its_exact_words()
    {
        var action = Assert.Single(Some.Read("Bonne séance.\n\n- [ ] **Camille** : envoyer le CV d’ici vendredi").Actions);

        Assert.Equal(new Core.Reading.NotesSource(3, "- [ ] **Camille** : envoyer le CV d’ici vendredi"), action.Source);
        Assert.Equal("d’ici vendredi", action.Due?.Text);
    }

    private static void AssertOneAction(string notes, Locale locale, string? owner, string task, string? due)
    {
        var action = Assert.Single(Some.Read(notes, locale).Actions);
        Assert.Equal(task, action.Task);
        Assert.Equal(owner switch { "me" => Party.Me, "other" => Party.Other, _ => (Party?)null }, action.Owner);
        Assert.Equal(due, action.Due?.Date is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : null);
    }
}
