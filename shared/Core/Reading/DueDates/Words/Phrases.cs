using MentorOutlook.Core.Reading.DueDates.Grammar;

namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>Phrases of one or more words, each with what it means; the longest that fits is read.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirstWord = new(StringComparer.Ordinal);

    /// <param name="entries">Spellings that mean the same, in lower case without accents or hyphens, separated by "|".</param>
    public Phrases(params (string Spellings, T Meaning)[] entries)
    {
        foreach (var (spellings, meaning) in entries)
        {
            foreach (var spelling in spellings.Split('|')) Add(spelling.Split(' '), meaning);
        }

        foreach (var phrases in _byFirstWord.Values) phrases.Sort((one, other) => other.Words.Length.CompareTo(one.Words.Length));
    }

    public Match<T>? Read(Line line, int at)
    {
        if (!line[at].IsWord || !_byFirstWord.TryGetValue(line[at].Text, out var phrases)) return null;
        foreach (var (words, meaning) in phrases)
        {
            if (Fits(line, at, words)) return new Match<T>(meaning, at + words.Length);
        }

        return null;
    }

    private static bool Fits(Line line, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!line[at + i].Is(words[i])) return false;
        }

        return true;
    }

    private void Add(string[] words, T meaning)
    {
        if (!_byFirstWord.TryGetValue(words[0], out var phrases)) _byFirstWord[words[0]] = phrases = [];
        phrases.Add((words, meaning));
    }
}
