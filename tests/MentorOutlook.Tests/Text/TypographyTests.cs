using MentorOutlook.Core.Mentorships;
using MentorOutlook.Text.Typography;

namespace MentorOutlook.Tests.Text;

/// <summary>In the tables "~" stands for a no-break space.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("Quoi ?", "Quoi~?")]
    [InlineData("Quoi?", "Quoi~?")]
    [InlineData("Bien!", "Bien~!")]
    [InlineData("Hein ?!", "Hein~?!")]
    [InlineData("un ; deux", "un~; deux")]
    [InlineData("Actions : deux", "Actions~: deux")]
    [InlineData("Actions: deux", "Actions~: deux")]
    [InlineData("« oui »", "«~oui~»")]
    [InlineData("«oui»", "«~oui~»")]
    [InlineData("« Vraiment ? »", "«~Vraiment~?~»")]
    [InlineData("10 % et 5 €", "10~% et 5~€")]
    [InlineData("à 14h30", "à 14~h~30")]
    [InlineData("à 14 h 30 précises", "à 14~h~30 précises")]
    [InlineData("à 14 h", "à 14~h")]
    [InlineData("l'été d'ici", "l’été d’ici")]
    [InlineData("14:30", "14:30")]
    [InlineData("voir https://example.org/a?b=c;d ?", "voir https://example.org/a?b=c;d~?")]
    [InlineData("camille.martin@example.com", "camille.martin@example.com")]
    [InlineData("c'est bien :-)", "c’est bien :-)")]
    [InlineData("un, deux. trois…", "un, deux. trois…")]
    [InlineData("(pourquoi ?)", "(pourquoi~?)")]
    [InlineData("", "")]
    [InlineData("?", "?")]
    public void French_of_France_gets_its_spaces(string text, string expected) =>
        Assert.Equal(expected.Replace('~', '\u00A0'), TypographicText.Set(text, Locale.FrenchFrance));

    [Theory]
    [InlineData("Quoi ?", "Quoi?")]
    [InlineData("Bien !", "Bien!")]
    [InlineData("un ; deux", "un; deux")]
    [InlineData("Actions : deux", "Actions~: deux")]
    [InlineData("« oui »", "«~oui~»")]
    public void French_of_Canada_has_a_space_before_the_colon_alone(string text, string expected) =>
        Assert.Equal(expected.Replace('~', '\u00A0'), TypographicText.Set(text, Locale.FrenchCanada));

    [Theory]
    [InlineData("I'll bring the board's figures: all?", "I’ll bring the board’s figures: all?")]
    [InlineData("'quoted'", "'quoted'")]
    public void English_gets_its_apostrophes(string text, string expected) =>
        Assert.Equal(expected, TypographicText.Set(text, Locale.English));

    [Fact]
    public void Setting_a_text_twice_changes_nothing_more()
    {
        foreach (var locale in Enum.GetValues<Locale>())
        {
            var once = TypographicText.Set("« L'été : quoi ? » à 14h30 ; 10 %", locale);
            Assert.Equal(once, TypographicText.Set(once, locale));
        }
    }

    [Fact]
    public void Signs_that_turn_a_text_around_are_taken_out() => Assert.Equal("abc", TypographicText.Set("a\u202Eb\u0007c", Locale.English));
}
