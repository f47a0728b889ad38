namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Phrases that are looked for word by word, whatever accents, capitals and apostrophes were typed.</summary>
internal sealed class PhraseList
{
    private readonly ILookup<string, string[]> _byFirstWord;

    /// <param name="phrases">Folded, with | between them.</param>
    public PhraseList(params string[] phrases) =>
        _byFirstWord = phrases.SelectMany(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(phrase => Words.Of(phrase).Select(Plain).ToArray())
            .ToLookup(phrase => phrase[0], StringComparer.Ordinal);

    /// <returns>How many words the longest phrase has that begins at a word; zero where none does.</returns>
    public int LengthAt(IReadOnlyList<Word> words, int index)
    {
        var longest = 0;
        foreach (var phrase in _byFirstWord[Plain(words[index])])
        {
            if (phrase.Length > longest && index + phrase.Length <= words.Count && StandsAt(phrase, words, index)) longest = phrase.Length;
        }

        return longest;
    }

    /// <returns>Where the first of them stands, and how many words it has; null where none does.</returns>
    public (int At, int Length)? FindIn(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (LengthAt(words, i) is > 0 and var length) return (i, length);
        }

        return null;
    }

    public bool IsIn(IReadOnlyList<Word> words) => FindIn(words) is not null;

    private static bool StandsAt(string[] phrase, IReadOnlyList<Word> words, int index)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (Plain(words[index + i]) != phrase[i]) return false;
        }

        return true;
    }

    /// <summary>An elided word ("c’est", "c est") is known with and without its apostrophe.</summary>
    private static string Plain(Word word) => word.Folded.Length > 1 ? word.Folded.TrimEnd('\'') : word.Folded;
}
