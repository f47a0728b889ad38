using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MentorOutlook.Tests.Reading;

/// <param name="Expected">Null where the prediction is spurious.</param>
/// <param name="Predicted">Null where the expectation was missed.</param>
internal sealed record Pair<T>(T? Expected, T? Predicted) where T : class;

/// <summary>Pairs what was expected with what was read, greedily, by the folded content words they share.</summary>
internal static partial class WordOverlap
{
    private const double Enough = 0.5;

    private static readonly HashSet<string> Empty =
        [.. ("le la les un une des de du au aux et ou en dans pour par sur avec ce cet cette ces mon ma mes ton ta tes son sa ses notre nos "
            + "votre vos leur leurs je tu il elle on nous vous ils elles me te se lui moi toi qu que qui est ne pas si "
            + "the an of to in on at for by with and or my your his her our their you he she it we they me him us them is are be that this")
            .Split(' ')];

    public static IReadOnlyList<Pair<T>> Match<T>(IReadOnlyList<T> expected, IReadOnlyList<T> predicted, Func<T, string> textOf) where T : class
    {
        var candidates =
            from e in expected
            from p in predicted
            let overlap = Between(textOf(e), textOf(p))
            where overlap >= Enough
            orderby overlap descending
            select new Pair<T>(e, p);
        var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pairs = new List<Pair<T>>();
        foreach (var pair in candidates)
        {
            if (used.Contains(pair.Expected!) || used.Contains(pair.Predicted!)) continue;
            used.UnionWith([pair.Expected!, pair.Predicted!]);
            pairs.Add(pair);
        }

        pairs.AddRange(expected.Where(e => !used.Contains(e)).Select(e => new Pair<T>(e, null)));
        pairs.AddRange(predicted.Where(p => !used.Contains(p)).Select(p => new Pair<T>(null, p)));
        return pairs;
    }

    public static bool IsSame(string one, string other) => ContentWords(one).SetEquals(ContentWords(other));

    /// <summary>Twice the shared content words over all content words of both.</summary>
    private static double Between(string one, string other)
    {
        var (left, right) = (ContentWords(one), ContentWords(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }

    private static HashSet<string> ContentWords(string text) =>
        [.. WordPattern().Matches(Fold(text)).Select(match => match.Value).Where(word => word.Length > 1 && !Empty.Contains(word))];

    private static string Fold(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex WordPattern();
}
