using System.Diagnostics;
using CsCheck;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

public sealed class AnyNotesTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf<string>(
            "Action : ", "Action Camille", "TODO", "- [ ] ", "- [x] ", "* ", "1. ", "→ ", "-> ", "=>", "@Camille", "@", "(Dominique", ")", "[", "](", "# ", "Pour moi", " : ", "**", "~~", "`", "```\n",
            "| ", "|---|", "Qui", "je t'", "j'", "je ", "tu ", "vous ", "on ", "nous ", "il faut que ", "Camille ", "M. Leroy", "CM/DL", "envoie ", "envoyer ", "enverrai", "vais ", "me ", "l'", "ne ", "pas ",
            "le CV ", "vendredi", "avant le 12/12", "du 7 au 9 décembre", "by Friday", "12/04", "31/02", "I'll ", "you ", "will ", "send ", "sends ", "me ", "si ", "if ", "et ", "; ", ", ", ". ", " ?", "!", "…", ":",
            "Décision", "Question : ", "Q", "A: ", "D: ", "> ", "De : x\nÀ : y\nObjet : z\n", "a écrit :", "🔒", "👉 ", "✅", "\uD83D", "\uFE0F", "\u0301", "\u00A0", "\0", "\t", "  ", "\n", "\n\n", "\n  ", "---", "===", "https://x.org/a?b=1"),
        Gen.String[0, 8]);

    [Fact]
    public void Whatever_the_notes_they_are_read_and_every_item_has_its_words() =>
        Piece.Array[0, 40].Select(string.Concat).Sample(
            notes =>
            {
                foreach (var locale in Enum.GetValues<Core.Mentorships.Locale>())
                {
                    var outcome = Some.Read(notes, locale);
                    Assert.All(outcome.Actions, action => Assert.False(string.IsNullOrWhiteSpace(action.Task)));
                    Assert.All(outcome.Actions, action => Assert.False(string.IsNullOrWhiteSpace(action.Source.Text)));
                }
            },
            iter: 5_000);

    [Theory]
    [InlineData("envoyer le CV ", 10_000)]
    [InlineData("je t'envoie le CV vendredi et ", 6_000)]
    [InlineData("Je t'envoie le CV vendredi. ", 2_000)]
    [InlineData("j'", 60_000)]
    [InlineData("[a](b) ", 20_000)]
    [InlineData("](", 60_000)]
    [InlineData("(", 100_000)]
    [InlineData(". ", 60_000)]
    [InlineData("?", 100_000)]
    [InlineData("a | ", 40_000)]
    [InlineData("@Camille ", 16_000)]
    [InlineData("et pour ", 16_000)]
    [InlineData("vendredi ", 16_000)]
    [InlineData("🎉", 40_000)]
    [InlineData("1 ", 60_000)]
    [InlineData("\n", 60_000)]
    [InlineData("Camille :\n", 4_000)]
    [InlineData("  - Camille\n      - x\n", 2_000)]
    [InlineData("et de tout avec\n", 4_000)]
    [InlineData("- [ ] Camille : envoyer le dossier avant vendredi\n", 2_000)]
    public void Much_of_anything_ends_quickly(string piece, int times)
    {
        var watch = Stopwatch.StartNew();
        Some.Read(string.Concat(Enumerable.Repeat(piece, times)));
        Some.Read("Action : " + string.Concat(Enumerable.Repeat(piece, times)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
