using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using static MentorOutlook.Tests.Reading.Replies.Replying;

namespace MentorOutlook.Tests.Reading.Replies;

public sealed class ReplyReaderTests
{
    private const string Introduced = "done présenter Camille à Sacha Petit";

    [Theory]
    [InlineData("fait, plutôt le 12", Introduced + "; date 2027-01-12")]
    [InlineData("Fait.", Introduced)]
    [InlineData("C'est fait !", Introduced)]
    [InlineData("c est fait", Introduced)]
    [InlineData("C’est fait hier.", Introduced)]
    [InlineData("ok c'est envoyé", Introduced)]
    [InlineData("Bonjour Camille, c'est fait. Bonne journée", Introduced)]
    [InlineData("Terminé", Introduced)]
    [InlineData("Ça y est, c’est réglé", Introduced)]
    [InlineData("Done.", Introduced)]
    [InlineData("All done, thanks", Introduced)]
    [InlineData("Hi Camille, I've done it", Introduced)]
    [InlineData("Présentation à Sacha : faite.", Introduced)]
    [InlineData("La présentation à Sacha Petit est faite.", Introduced)]
    [InlineData("Je t'ai présenté à Sacha ce matin.", Introduced)]
    [InlineData("j'ai présenté Camille à Sacha hier, et merci encore", Introduced)]
    public void A_done_action_is_closed(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("C'est fait", "« C'est fait »")]
    [InlineData("La lettre est relue.", "done relire la lettre de motivation")]
    [InlineData("J'ai relu ta lettre, et Sacha est prévenue", "done relire la lettre de motivation; « Sacha est prévenue »")]
    [InlineData("J'ai réservé la salle", "done réserver une salle pour la répétition")]
    [InlineData("Lettre : fait. Présentation : pas encore.", "done relire la lettre de motivation; « Présentation : pas encore »")]
    [InlineData("Le CV est envoyé", "« Le CV est envoyé »")]
    public void Of_several_actions_the_one_that_is_named_is_closed(string reply, string gold) =>
        Assert.Equal(gold, Read(reply, [Introduce, Review, SendCv, BookRoom], January));

    [Theory]
    [InlineData("C'est fait ?", "« C'est fait ? »")]
    [InlineData("Pas encore fait", "« Pas encore fait »")]
    [InlineData("ce n'est pas fait, désolé", "« ce n'est pas fait »")]
    [InlineData("C'est presque fait.", "« C'est presque fait »")]
    [InlineData("Ce sera fait vendredi", "« Ce sera fait vendredi »")]
    [InlineData("Si c'est fait avant Noël, tant mieux.", "« Si c'est fait avant Noël, tant mieux »")]
    [InlineData("Not done yet", "« Not done yet »")]
    [InlineData("Tout à fait d'accord", "")]
    [InlineData("En fait, je ne sais pas trop", "« En fait, je ne sais pas trop »")]
    [InlineData("La grille est envoyée", "« La grille est envoyée »")]
    [InlineData("La présentation est utile", "« La présentation est utile »")]
    public void What_is_not_done_closes_nothing(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("plutôt le 12", "date 2027-01-12")]
    [InlineData("Plutôt mardi 12 ?", "date 2027-01-12")]
    [InlineData("plutôt le mardi 12 janvier à 15 h", "date 2027-01-12 15:00")]
    [InlineData("Je préfère le 12 à 15 h.", "date 2027-01-12 15:00")]
    [InlineData("Peut-on décaler au 12 ?", "date 2027-01-12")]
    [InlineData("On peut déplacer notre séance au mardi 12 ?", "date 2027-01-12")]
    [InlineData("Je propose de reporter au 19 janvier", "date 2027-01-19")]
    [InlineData("le 7 me conviendrait mieux", "date 2027-01-07")]
    [InlineData("Disons plutôt jeudi.", "date 2027-01-07")]
    [InlineData("plutôt le 28", "date 2026-12-28")]
    [InlineData("Plutôt à 15 h ?", "date 2027-01-05 15:00")]
    [InlineData("Let's make it the 12th", "date 2027-01-12")]
    [InlineData("let’s make it the 12th at 3 pm, please", "date 2027-01-12 15:00")]
    [InlineData("Can we move to Tuesday 12?", "date 2027-01-12")]
    [InlineData("Could we move our session to 12 January?", "date 2027-01-12")]
    [InlineData("How about the 7th instead?", "date 2027-01-07")]
    [InlineData("I'd prefer January 12", "date 2027-01-12")]
    public void Another_date_is_about_the_next_session(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("plutôt le 12 ou le 13", "« plutôt le 12 ou le 13 »")]
    [InlineData("plutôt la semaine prochaine", "« plutôt la semaine prochaine »")]
    [InlineData("plutôt fin janvier", "« plutôt fin janvier »")]
    [InlineData("plutôt mercredi 12", "« plutôt mercredi 12 »")]
    [InlineData("le 12 ne me convient pas", "« le 12 ne me convient pas »")]
    [InlineData("On peut décaler ?", "« On peut décaler ? »")]
    [InlineData("plutôt mardi prochain", "« plutôt mardi prochain »")]
    [InlineData("J'ai vu Sacha le 12", "« J'ai vu Sacha le 12 »")]
    [InlineData("On peut décaler l'atelier au 12 ?", "« On peut décaler l'atelier au 12 ? »")]
    [InlineData("plutôt le 12 pour l'atelier", "« plutôt le 12 pour l'atelier »")]
    [InlineData("Peut-être plutôt le 12", "« Peut-être plutôt le 12 »")]
    public void A_date_that_is_not_certain_is_quoted(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("Pour la présentation à Sacha, plutôt le 12", "moved présenter Camille à Sacha Petit 2026-12-12")]
    [InlineData("On peut décaler la présentation à Sacha au 18 ?", "moved présenter Camille à Sacha Petit 2026-12-18")]
    [InlineData("Could we push the CV to the 12th?", "moved envoyer la version 2 du CV 2026-12-12")]
    public void Another_date_is_about_the_action_that_it_names(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Fact]
    public void Without_a_next_session_another_date_is_about_the_only_dated_action()
    {
        var dated = Introduce with { Due = new(new(2026, 12, 8), "mardi") };

        Assert.Equal("moved présenter Camille à Sacha Petit 2026-12-12", Read("plutôt le 12", [dated, Review, SendCv], null));
        Assert.Equal("« plutôt le 12 »", Read("plutôt le 12", [dated, Review with { Due = dated.Due }], null));
        Assert.Equal("« plutôt le 12 »", Read("plutôt le 12", [Introduce], null));
    }

    [Theory]
    [InlineData("J'aimerais aussi parler de négociation salariale.", "topic négociation salariale")]
    [InlineData("j'aimerais aussi qu'on parle du télétravail", "topic le télétravail")]
    [InlineData("Pourrait-on aborder ta présentation ?", "topic ma présentation")]
    [InlineData("On pourrait aussi parler de votre CV ?", "topic « votre CV »")]
    [InlineData("Sujet à ajouter : le bilan de l'année", "topic le bilan de l'année")]
    [InlineData("À ajouter : le bilan, les congés et la suite", "topic le bilan, les congés et la suite")]
    [InlineData("Je voudrais discuter des congés, si possible", "topic les congés")]
    [InlineData("Could we also talk about the salary question?", "topic the salary question")]
    [InlineData("I'd also like to discuss your deck", "topic my deck")]
    [InlineData("One more topic: remote work", "topic remote work")]
    [InlineData("Can we add the budget to the agenda?", "topic the budget")]
    [InlineData("Fait, et j'aimerais aussi parler du salaire", Introduced + "; topic le salaire")]
    public void A_topic_is_for_the_agenda(string reply, string gold) =>
        Assert.Equal(gold, Read(reply, [Introduce, SendCv], January, locale: reply.Contains("deck", StringComparison.Ordinal) ? Locale.English : Locale.FrenchFrance, address: AddressForm.Familiar));

    [Theory]
    [InlineData("La négociation salariale.", "topic La négociation salariale")]
    [InlineData("Comment préparer le comité ?", "topic Comment préparer le comité ?")]
    [InlineData("Remote work", "topic Remote work")]
    [InlineData("Merci Camille !", "")]
    [InlineData("Parfait, à mardi", "")]
    [InlineData("Fait", Introduced)]
    [InlineData("Je trouve que ta présentation avance bien.", "« Je trouve que ta présentation avance bien »")]
    public void A_bare_line_in_answer_to_the_note_is_a_topic(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce], January, ArtefactKind.ProgressNote));

    [Theory]
    [InlineData("Laisse tomber la présentation à Sacha", "dropped présenter Camille à Sacha Petit")]
    [InlineData("Plus besoin de réserver la salle, on fera la répétition en visio", "dropped réserver une salle pour la répétition; « on fera la répétition en visio »")]
    [InlineData("No need to book: forget the CV version 2", "« No need to book: forget the CV version 2 »")]
    [InlineData("Forget the CV", "dropped envoyer la version 2 du CV")]
    [InlineData("N'oublie pas le CV", "« N'oublie pas le CV »")]
    [InlineData("laisse tomber", "« laisse tomber »")]
    public void A_dropped_action_is_the_one_that_is_named(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv, BookRoom], January));

    [Theory]
    [InlineData("Je t'envoie aussi la grille d'entretien vendredi.", "promised envoyer aussi la grille d'entretien 2026-12-04")]
    [InlineData("Fait. Je vous envoie la grille vendredi", Introduced + "; promised envoyer la grille 2026-12-04")]
    [InlineData("I'll send you the template by Friday", "promised send Camille the template 2026-12-04")]
    [InlineData("Je relirai votre CV avant le 10 décembre", "promised Je relirai votre CV avant le 10 décembre 2026-12-10")]
    [InlineData("Tu m'envoies le CV vendredi", "« Tu m'envoies le CV vendredi »")]
    [InlineData("Je t'envoie la grille vendredi ?", "« Je t'envoie la grille vendredi ? »")]
    public void What_the_other_person_takes_on_is_theirs(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("Je ne pourrai pas.", "away")]
    [InlineData("Désolé, je ne pourrai pas le 5, plutôt le 12", "away; date 2027-01-12")]
    [InlineData("je ne peux pas mardi 5 janvier", "away")]
    [InlineData("Sorry, I can't make it.", "away")]
    [InlineData("I won't be able to attend on the 5th. How about the 7th?", "away; date 2027-01-07")]
    [InlineData("J'ai un empêchement le 5 janvier", "away")]
    [InlineData("Je ne pourrai pas relire ta lettre", "« Je ne pourrai pas relire ta lettre »")]
    [InlineData("Je ne serai pas disponible le 20 décembre", "« Je ne serai pas disponible le 20 décembre »")]
    public void Who_cannot_come_is_flagged(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Theory]
    [InlineData("Merci pour ce compte rendu très clair.", "")]
    [InlineData("Bonjour Camille,\n\nC'est noté, merci beaucoup.\n\nBien cordialement,\nDominique Leroy", "")]
    [InlineData("Ok pour moi, à mardi !", "")]
    [InlineData("👍", "")]
    [InlineData("Thanks, sounds good. See you on Tuesday", "")]
    [InlineData("Merci de m'envoyer le CV", "« Merci de m'envoyer le CV »")]
    [InlineData("Attention au ton de la lettre, il est trop timide.", "« Attention au ton de la lettre, il est trop timide »")]
    public void Courtesy_is_no_news_and_the_rest_is_quoted(string reply, string gold) => Assert.Equal(gold, Read(reply, [Introduce, SendCv], January));

    [Fact]
    public void Every_item_tells_the_mail_the_line_and_the_words()
    {
        var items = Items("Bonjour,\n\nfait, plutôt le 12", [Introduce], January);

        Assert.Equal([new ReplySource(Wednesday, 3, "fait"), new ReplySource(Wednesday, 3, "plutôt le 12")], items.Select(item => item.Source));
    }
}
