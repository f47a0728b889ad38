using MentorOutlook.Core.Reading;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class FrenchDueDateTests
{
    [Theory]
    [InlineData("Envoyer le CV d'ici vendredi", "2026-03-13 d'ici vendredi")]
    [InlineData("Envoyer la version 2 du CV avant le 15 janvier", "2027-01-15 avant le 15 janvier")]
    [InlineData("D’ici au 12, relire la lettre", "2026-03-12 D’ici au 12")]
    [InlineData("Rappeler Paul jeudi à 14 h 30 pour le stage", "2026-03-12 jeudi à 14 h 30")]
    [InlineData("Vendredi au plus tard, contacter le recruteur", "2026-03-13 Vendredi au plus tard")]
    [InlineData("Portfolio à montrer au plus tard lundi", "2026-03-16 au plus tard lundi")]
    [InlineData("Finir le module pour le 12 décembre", "2026-12-12 pour le 12 décembre")]
    [InlineData("Point carrière vendredi soir", "2026-03-13 vendredi soir")]
    [InlineData("Bilan en fin de journée vendredi", "2026-03-13 en fin de journée vendredi")]
    [InlineData("Il a un entretien le 22 à 10h", "2026-03-22 le 22 à 10h")]
    [InlineData("Écrire à Léa demain matin, à Marc après-demain", "2026-03-12 demain matin\n2026-03-13 après-demain")]
    [InlineData("Réponse le 1er avril au soir", "2026-04-01 le 1er avril au soir")]
    [InlineData("S'inscrire le 1er", "2026-04-01 le 1er")]
    [InlineData("Atelier à 14h vendredi", "2026-03-13 à 14h vendredi")]
    public void A_limit_is_read_with_its_preposition_and_its_time(string text, string expected) =>
        Assert.Equal(expected, Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("d'ici la fin du mois", "2026-03-31")]
    [InlineData("avant la fin de l'année", "2026-12-31")]
    [InlineData("d'ici fin janvier", "2027-01-31")]
    [InlineData("mi-avril", "2026-04-15")]
    [InlineData("début avril", "2026-04-10")]
    [InlineData("courant décembre", "2026-12-31")]
    [InlineData("avant fin 2026", "2026-12-31")]
    [InlineData("d'ici la fin du trimestre", "2026-03-31")]
    [InlineData("la semaine prochaine", "2026-03-22")]
    [InlineData("la semaine du 6 avril", "2026-04-12")]
    [InlineData("ce week-end", "2026-03-15")]
    [InlineData("en mai", "2026-05-31")]
    [InlineData("dans la semaine", "2026-03-15")]
    public void A_period_is_its_last_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("avant la semaine prochaine", "2026-03-16")]
    [InlineData("avant avril", "2026-04-01")]
    [InlineData("avant 2027", "2027-01-01")]
    public void Before_a_period_is_its_first_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("dans 3 semaines", "2026-04-01")]
    [InlineData("dans quinze jours", "2026-03-26")]
    [InlineData("d'ici deux mois", "2026-05-11")]
    [InlineData("d'ici quelques jours", "2026-03-14")]
    [InlineData("sous huitaine", "2026-03-18")]
    [InlineData("sous quinzaine", "2026-03-25")]
    [InlineData("sous 48 h", "2026-03-13")]
    [InlineData("sous 5 jours ouvrés", "2026-03-18")]
    [InlineData("mardi en huit", "2026-03-24")]
    [InlineData("deux jours après le 20 mars", "2026-03-22")]
    [InlineData("deux semaines avant le 30 avril", "2026-04-16")]
    [InlineData("les 3 prochains jours", "2026-03-14")]
    public void A_length_counts_from_its_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("du 3 au 5", "2026-04-05")]
    [InlineData("entre le 23 et le 25 mars", "2026-03-25")]
    [InlineData("du 28/12 au 3/1", "2027-01-03")]
    [InlineData("de lundi à mercredi", "2026-03-18")]
    [InlineData("15 mars 2026 - 20 mars 2026", "2026-03-20")]
    public void A_range_is_its_last_day(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("le 4/12", "2026-12-04")]
    [InlineData("04.12.2026", "2026-12-04")]
    [InlineData("2026-12-04", "2026-12-04")]
    [InlineData("vendredi 4 décembre", "2026-12-04")]
    [InlineData("le vendredi 20", "2026-03-20")]
    [InlineData("le vingt et un mai", "2026-05-21")]
    [InlineData("le premier juin 2027", "2027-06-01")]
    [InlineData("le premier vendredi d'avril", "2026-04-03")]
    [InlineData("le dernier jour du mois prochain", "2026-04-30")]
    [InlineData("le 20 du mois prochain", "2026-04-20")]
    [InlineData("mercredi de la semaine prochaine", "2026-03-18")]
    [InlineData("avant Noël", "2026-12-25")]
    public void A_day_has_many_names(string text, string expected) =>
        Assert.Equal($"{expected} {text}", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("avant le 15 fevrier")]
    [InlineData("avant le 15 fe\u0301vrier")]
    [InlineData("AVANT LE 15 FÉVRIER")]
    [InlineData("avant\u00A0le 15\u202Ffévrier")]
    [InlineData("avant le 15 févr.")]
    public void Spelling_does_not_matter(string text)
    {
        var date = Assert.Single(Notes.Read(text, Language.French));
        Assert.Equal(("2027-02-15", 0, text.TrimEnd('.').Length), (Notes.Iso(date.Date), date.Start, date.Length));
    }
}
