using CsCheck;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;

namespace MentorOutlook.Tests.Reading.Replies;

public sealed class AnyReplyTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf<string>(
            "fait", "c'est ", "plutôt ", "le 12", "mardi 12 ", "au ", "à 15 h", "the 12th", "let's ", "make it ", "done", "envoyé", "je ", "j'", "ne ", "pourrai pas ", "laisse tomber ", "j'aimerais ", "aussi ", "parler ", "de ", "du ", "about ",
            "la présentation ", "Sacha ", "CV ", "Sujet : ", ":", ",", ";", " et ", " and ", ".", "?", " ?", "!", "…", "(", ")", " – ", "merci ", "bonjour ", "thanks ", "Camille ", "Dominique", "\n", "\n\n", "> ", "-- \n", "De : x\n", "Envoyé : y\n", "a écrit :\n", "Le 1:", "PS ",
            "Cordialement,\n", "👍", "\u0301", "\u00A0", "\0", "\uD83D", "12", "2.30 ", "si ", "pour ", "- ", "31/12/2026", "en fait", "au fait", "'", "’"),
        Gen.String[0, 6]);

    [Fact]
    public void Whatever_is_answered_each_item_has_words_that_were_said() =>
        Piece.Array[0, 30].Select(string.Concat).Sample(
            mail =>
            {
                var lines = mail.ReplaceLineEndings("\n").Split('\n');
                foreach (var to in Enum.GetValues<ArtefactKind>())
                {
                    foreach (var item in Replying.Items(mail, [Replying.Introduce, Replying.SendCv], Replying.January, to))
                    {
                        Assert.False(string.IsNullOrWhiteSpace(item.Source.Text));
                        Assert.True(item.Source is ReplySource { Line: > 0 } source && source.Line <= lines.Length);
                        Assert.True(item is not DateProposed proposed || mail.Any(char.IsDigit), mail);
                    }
                }
            },
            iter: 3_000);

    [Theory]
    [InlineData("fait, ", 10_000)]
    [InlineData("c'est fait. ", 5_000)]
    [InlineData("plutôt le 12 et ", 6_000)]
    [InlineData("j'aimerais aussi parler de ", 4_000)]
    [InlineData("pour la présentation, ", 4_000)]
    [InlineData("merci ", 16_000)]
    [InlineData("Le 1:\n", 10_000)]
    [InlineData("De : x\n", 10_000)]
    [InlineData("Ce message\n", 10_000)]
    [InlineData("Merci\n", 10_000)]
    [InlineData("fait, plutôt le 12\n", 2_000)]
    [InlineData(",", 60_000)]
    [InlineData("\n", 60_000)]
    public void Much_of_anything_is_read(string piece, int times) =>
        Replying.Items(string.Concat(Enumerable.Repeat(piece, times)), [Replying.Introduce, Replying.SendCv], Replying.January);
}
