using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Tests.Mentorships;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Camille Martin", "Camille", "Martin", null)]
    [InlineData("Martin, Camille", "Camille", "Martin", null)]
    [InlineData("Martin, Camille (Contractor)", "Camille", "Martin", null)]
    [InlineData("MARTIN Camille", "Camille", "Martin", null)]
    [InlineData("Camille MARTIN", "Camille", "Martin", null)]
    [InlineData("Mme Camille Martin", "Camille", "Martin", Civility.Madame)]
    [InlineData("M. Dominique Leroy", "Dominique", "Leroy", Civility.Monsieur)]
    [InlineData("Monsieur Leroy", null, "Leroy", Civility.Monsieur)]
    [InlineData("Dr Dominique Leroy", "Dominique", "Leroy", null)]
    [InlineData("Ms Priya Shah", "Priya", "Shah", Civility.Madame)]
    [InlineData("Camille Martin - Example SA", "Camille", "Martin", null)]
    [InlineData("Marie-Claude Dupont Durand", "Marie-Claude", "Dupont Durand", null)]
    [InlineData("Camille", "Camille", null, null)]
    [InlineData("'Camille Martin'", "Camille", "Martin", null)]
    [InlineData("camille.martin@example.com", null, null, null)]
    [InlineData("", null, null, null)]
    [InlineData(null, null, null, null)]
    public void A_display_name_is_taken_apart(string? display, string? given, string? family, Civility? civility) =>
        Assert.Equal(new PersonName(given, family, civility), PersonName.Parse(display));

    [Theory]
    [InlineData("Camille Martin", "CM")]
    [InlineData("Marie-Claude Dupont", "MCD")]
    [InlineData("Camille", null)]
    public void Initials_need_both_names(string display, string? initials) => Assert.Equal(initials, PersonName.Parse(display).Initials);

    [Theory]
    [InlineData("MAILTO:Camille@Example.com", "camille@example.com")]
    [InlineData(" a@b.c ", "a@b.c")]
    public void Addresses_are_the_same_in_any_case(string text, string other)
    {
        Assert.True(EmailAddress.TryParse(text, out var address));
        Assert.True(EmailAddress.TryParse(other, out var same));
        Assert.Equal(address, same);
        Assert.Equal(address.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("camille")]
    [InlineData("@example.com")]
    [InlineData("a@b@c")]
    [InlineData("a b@c.d")]
    [InlineData("<a@b.c>")]
    public void What_is_no_address_is_refused(string text) => Assert.False(EmailAddress.TryParse(text, out _));
}
