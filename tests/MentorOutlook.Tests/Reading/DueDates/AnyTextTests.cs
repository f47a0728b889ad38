using CsCheck;
using MentorOutlook.Core.Reading;
using NodaTime;

namespace MentorOutlook.Tests.Reading.DueDates;

public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "d'ici", "avant", "le", "du", "au", "fin", "mars", "may", "lundi", "Friday", "next", "prochain", "semaine", "week", "of", "de", "12", "31",
        "2026", "99", "1er", "4th", "/", "-", ".", ",", ":", "h", "pm", "first", "dernier", "deux mille", "vingt et", "days", "after", "après",
        "every", "tous les", "'", "’", "\u0301", "\u00A0", "\n", "\uD800", "\uFFFE", "999999999999", "in", "dans", "by", "our next session", "(", "Q3",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[0, 60],
        Gen.Select(Gen.OneOf(Pieces), Gen.OneOf(" ", "", "\u202F"), (piece, space) => piece + space).Array[0, 25].Select(string.Concat));

    private static readonly Gen<LocalDate> Days =
        Gen.OneOf(Gen.Int[1, 3_000_000].Select(day => new LocalDate(1, 1, 1).PlusDays(day)), Gen.OneOf(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));

    [Fact]
    public void Dates_lie_inside_the_text_in_order() =>
        Gen.Select(Texts, Days, Gen.Enum<Language>()).Sample((text, today, language) =>
        {
            var end = 0;
            foreach (var date in Notes.Read(text, language, today))
            {
                Assert.True(date.Start >= end && date.Length > 0 && date.Start + date.Length <= text.Length);
                end = date.Start + date.Length;
            }
        });

    [Fact]
    public void A_line_is_read_the_same_whatever_stands_on_the_next() =>
        Gen.Select(Texts, Gen.Enum<Language>()).Sample((text, language) =>
        {
            var line = text.ReplaceLineEndings(" ").Replace('\n', ' ');
            var alone = Notes.Read(line, language);
            var twice = Notes.Read($"{line}\n{line}", language);
            Assert.Equal(alone.Concat(alone.Select(date => date with { Start = date.Start + line.Length + 1 })), twice);
        });

    [Theory]
    [InlineData("d'ici ")]
    [InlineData("lundi semaine de ")]
    [InlineData("two days after ")]
    [InlineData("deux mille ")]
    [InlineData("every Monday, ")]
    [InlineData("1/")]
    [InlineData("a")]
    [InlineData("9")]
    [InlineData("e\u0301")]
    [InlineData("((")]
    public void Twice_the_text_is_twice_the_work(string piece)
    {
        var work = Array.ConvertAll([2_000, 2_000, 4_000], count => Allocated(string.Concat(Enumerable.Repeat(piece, count))));
        Assert.True(work[2] < 2.5 * work[1] + 10_000, $"{work[1]} bytes became {work[2]}");
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Notes.Read(text, Language.French);
        _ = Notes.Read(text, Language.English);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
