using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

public sealed class PrivacyTests
{
    [Theory]
    [InlineData("# Pour moi\n## Détail\n- Action : Camille : quitter la boîte")]
    [InlineData("# Pour moi\nActions :\n- Camille : quitter la boîte")]
    [InlineData("Pour moi :\nje suis fatiguée\n\nJe dois appeler Marie avant vendredi.")]
    [InlineData("# Mes notes perso\nJe dois appeler Marie avant vendredi.")]
    [InlineData("## Pensées (privé)\n- TODO quitter la boîte")]
    [InlineData("Personal thoughts\n- call a coach by Friday")]
    [InlineData("Just for me:\n- [ ] call a coach by Friday")]
    [InlineData("PRIVATE - I will leave in March")]
    [InlineData("- Perso\n  - je dois appeler Marie avant vendredi")]
    [InlineData("Perso : je suis fatiguée et\nje dois appeler Marie avant vendredi")]
    [InlineData("- Perso : fatigue\n  et décision de partir avant vendredi")]
    [InlineData("[perso] je dois appeler Marie avant vendredi")]
    [InlineData("- [ ] appeler Marie avant vendredi (perso)")]
    [InlineData("Action : appeler Marie #perso")]
    [InlineData("- 🔒 TODO appeler Marie avant vendredi")]
    public void What_says_it_is_private_stays_with_its_owner(string notes)
    {
        var outcome = Some.Read(notes);

        Assert.NotEmpty(outcome.OwnNotes);
        Assert.True(outcome.IsEmpty);
    }

    [Theory]
    [InlineData("# Pour moi\nPeur.\n\n# Actions\n- Camille : envoyer le CV")]
    [InlineData("## Perso\nPeur.\n# Suites\n- Camille : envoyer le CV")]
    [InlineData("Perso :\n- peur\n\nActions :\n- Camille : envoyer le CV")]
    [InlineData("- Perso\n  - peur\n- Camille : envoyer le CV")]
    [InlineData("# Développement personnel\n- Camille : envoyer le CV")]
    public void What_stands_outside_is_for_both(string notes) => Assert.Equal("envoyer le CV", Assert.Single(Some.Read(notes).Actions).Task);
}
