using MentorOutlook.Core.Reading;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class NotADateTests
{
    [Theory]
    [InlineData("Relire la version 2 du CV, page 12")]
    [InlineData("Contacter 3 entreprises, 2 pages chacune")]
    [InlineData("En cours : 10 % du plan, note 12/20, satisfaction 5/5, disponible 24/7")]
    [InlineData("Stage pendant 3 mois, 3 ans d'expérience, 20 minutes d'échange")]
    [InlineData("Point tous les lundis et jeudis, chaque vendredi matin et samedi")]
    [InlineData("Deux fois par semaine, toutes les deux semaines")]
    [InlineData("Vendredi dernier il a présenté ; la semaine dernière aussi, et il y a 2 semaines")]
    [InlineData("Il cherche depuis lundi")]
    [InlineData("Appeler le 06 12 34 56 78 ou le 01.23.45.67.89")]
    [InlineData("Le 1er point, le premier entretien, le second, la 2e version (V2)")]
    [InlineData("Une mission sur Mars, la mer, le jeu, un mot de Sam")]
    [InlineData("Rendez-vous au 12 rue de Rivoli, au 3e étage")]
    [InlineData("le 31/02, le 30 février, le 45")]
    [InlineData("1/2 journée, section 4.2, objectif 2026")]
    [InlineData("d'ici là, d'ici peu, dans 3 entreprises, sous 3 conditions, la fin du projet")]
    public void Nothing_is_due_in_French(string text) => Assert.Equal("", Notes.Dates(text, Language.French));

    [Theory]
    [InlineData("I may call, we sat in the sun, they wed")]
    [InlineData("One may argue; may 3 people join? May I ask?")]
    [InlineData("The march of time, a second version, I second that, take a second")]
    [InlineData("For two weeks, 20 minutes, 3 years of experience, 12 weeks plan")]
    [InlineData("Every Monday, every other Friday, each Tuesday and Thursday morning, Mondays")]
    [InlineData("Last Friday, last week, two weeks ago, since Monday")]
    [InlineData("Friday's notes, today's agenda, the 4th version, a third of them")]
    [InlineData("v2.3.4, 1.2.3, section 4.2, on 4.2 seconds, Week 12")]
    [InlineData("Available 24/7, rated 5/5 and 8/10 for clarity, 1:1, $12")]
    [InlineData("30 February, 2026-02-31, 13/13, 99/99/9999, 2026-13-01")]
    [InlineData("Phone 555-12-3456, ticket 12-345-6")]
    public void Nothing_is_due_in_English(string text) => Assert.Equal("", Notes.Dates(text, Language.English));
}
