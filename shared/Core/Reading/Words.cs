using System.Globalization;

namespace MentorOutlook.Core.Reading;

/// <summary>Cuts a text into words and signs, in one pass.</summary>
internal static class Words
{
    // Before a vowel these lose their own and lean on the next word: they are words of their own here.
    private static readonly HashSet<string> Elided = ["j", "t", "m", "l", "d", "n", "s", "c", "qu", "lorsqu", "puisqu", "jusqu"];

    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var word = IsLetter(text[at]) ? Letters(text, at) : char.IsDigit(text[at]) ? Run(text, at, char.IsDigit, WordKind.Digits) : Sign(text, at);
            words.Add(word);
            at = word.End;
        }

        return words;
    }

    private static Word Letters(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || IsInnerHyphen(text, end) || IsInnerApostrophe(text, start, end))) end++;
        if (end < text.Length && IsApostrophe(text[end]) && Elided.Contains(Folding.Fold(text[start..end]))) end++;
        return Make(text, start, end, WordKind.Letters);
    }

    /// <summary>"rendez-vous", "Marie-Claude" and "envoie-moi" stay whole.</summary>
    private static bool IsInnerHyphen(string text, int at) =>
        text[at] is '-' or '\u2010' or '\u2011' && at + 1 < text.Length && IsLetter(text[at + 1]);

    /// <summary>"I'll", "don't", "aujourd'hui" stay whole; "j'envoie" does not.</summary>
    private static bool IsInnerApostrophe(string text, int start, int at) =>
        IsApostrophe(text[at]) && at + 1 < text.Length && IsLetter(text[at + 1]) && !Elided.Contains(Folding.Fold(text[start..at]));

    private static Word Run(string text, int start, Func<char, bool> belongs, WordKind kind)
    {
        var end = start;
        while (end < text.Length && belongs(text[end])) end++;
        return Make(text, start, end, kind);
    }

    private static Word Sign(string text, int start) =>
        Make(text, start, start + (char.IsSurrogatePair(text, start) ? 2 : 1), WordKind.Sign);

    private static Word Make(string text, int start, int end, WordKind kind) =>
        new(start, end - start, Folding.Fold(text[start..end]), kind, char.IsUpper(text[start]));

    // U+02BC is a letter to Unicode and an apostrophe to whoever pasted it.
    private static bool IsLetter(char c) => (char.IsLetter(c) && c != '\u02BC') || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';
}
