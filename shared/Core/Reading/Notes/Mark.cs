namespace MentorOutlook.Core.Reading.Notes;

/// <summary>A mark at the head of a line: "Action Camille :", "TODO", "Décision 2 –".</summary>
/// <param name="ContentStart">Where the words after the mark begin, in UTF-16 units; the text's length where nothing follows.</param>
internal readonly record struct Mark(MarkKind Kind, OwnerMark Owner, int ContentStart)
{
    /// <param name="isHeading">Whether the whole line is a heading, so that a mark in it needs no colon.</param>
    public static Mark? Read(string text, People people, bool isHeading)
    {
        var words = Words.Of(text);
        for (var count = Math.Min(MarkVocabulary.LongestPhrase, words.Count); count > 0; count--)
        {
            var phrase = text[words[0].Start..words[count - 1].End];
            if (MarkVocabulary.Find(Folding.Fold(phrase)) is not { } kind) continue;
            // "A:" and "D:" are marks of minutes, unless they are somebody.
            if (phrase is "À" or "à") continue;
            var isNumbered = words.Count > 1 && words[1].Kind == WordKind.Digits;
            if (phrase is "a" or "d" or "A" or "D" && (char.IsLower(phrase[0]) || (people.HaveInitial(phrase) && !isNumbered))) continue;
            if (ReadTail(text, words, count, kind, people, isHeading) is { } mark) return mark;
        }

        return null;
    }

    private static Mark? ReadTail(string text, IReadOnlyList<Word> words, int index, MarkKind kind, People people, bool isHeading)
    {
        while (index < words.Count && (words[index].Kind == WordKind.Digits || words[index].Folded is "#" or "°" or "n" or "no")) index++;
        // "D1. …", "A2. …": minutes number their decisions and actions.
        var isNumbered = index == 2 && words[0].Length == 1 && words[1].Kind == WordKind.Digits && words[1].Start == words[0].End;
        if (isNumbered && index + 1 < words.Count && words[index].Folded is "." or ")") return new Mark(kind, OwnerMark.None, words[index + 1].Start);
        if (index < words.Count && IsColonOrDash(text, words[index])) return new Mark(kind, OwnerMark.None, index + 1 < words.Count ? words[index + 1].Start : text.Length);
        var (owner, afterOwner) = ReadOwner(words, index, people);
        if (afterOwner == words.Count) return new Mark(kind, owner, text.Length);
        if (IsColonOrDash(text, words[afterOwner])) return new Mark(kind, owner, afterOwner + 1 < words.Count ? words[afterOwner + 1].Start : text.Length);
        // TODO is no word of either language: it needs no colon to be a mark.
        var isTodo = index == 1 && words[0].Folded is "todo" or "todos";
        if (isTodo) return new Mark(kind, owner, words[afterOwner].Start);
        return isHeading && words[index].Folded is "(" or "/" or "&" ? new Mark(kind, owner, text.Length) : null;
    }

    /// <summary>"(Camille)", "@Camille", "de Camille", "pour moi", "Camille".</summary>
    private static (OwnerMark Owner, int Next) ReadOwner(IReadOnlyList<Word> words, int index, People people)
    {
        var at = index;
        while (at < words.Count && words[at].Folded is "(" or "[" or "@" or "de" or "d'" or "pour" or "for" or "of" or "by" or "-" or "–") at++;
        if (at >= words.Count || OwnerReader.WhoAt(words, at, people) is not { } named) return (OwnerMark.None, index);
        (var who, at) = OwnerReader.Together(words, at, named, people);
        while (at < words.Count && words[at].Folded is ")" or "]") at++;
        return (OwnerMark.Of(who), at);
    }

    private static bool IsColonOrDash(string text, Word word) =>
        word.Folded is ":" or "→" or "：" || (word.Folded is "-" or "–" or "—" && word.Start > 0 && text[word.Start - 1] is ' ' or '\u00A0');
}
