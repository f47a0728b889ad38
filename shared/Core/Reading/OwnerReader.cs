using MentorOutlook.Core.Reading.English;
using MentorOutlook.Core.Reading.French;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>Finds the owner that a list item names: "Camille : …", "@Camille …", "… (Camille)", "Moi : …".</summary>
internal static class OwnerReader
{
    /// <summary>The person of a name or of a pronoun that stands alone ("moi", "you").</summary>
    public static (Named Who, int Words)? WhoAt(IReadOnlyList<Word> words, int index, People people) => people.At(words, index) ?? words[index].Folded switch
    {
        "moi" or "me" or "myself" or "i" or "je" => (Named.Me, 1),
        "toi" or "you" or "vous" or "tu" => (Named.Other, 1),
        "both" or "ensemble" or "on" or "nous" or "we" or "us" or "tous" when !(index + 1 < words.Count && words[index + 1].Folded is "deux" or "2") => (Named.Either, 1),
        "les" or "nous" when index + 1 < words.Count && words[index + 1].Folded is "deux" or "2" => (Named.Either, 2),
        _ => null,
    };

    /// <returns>The owner and the stretches of the text that only name it.</returns>
    public static (OwnerMark Owner, IReadOnlyList<(int Start, int End)> Cuts) Read(string text, IReadOnlyList<Word> words, People people) =>
        AtSign(text, words, people) ?? InFront(text, words, people) ?? Behind(text, words, people) ?? (OwnerMark.None, []);

    /// <summary>"@Camille …": an at sign is how people assign work in notes.</summary>
    public static bool NamesWithAtSign(string text, People people) =>
        text.Contains('@', StringComparison.Ordinal) && AtSign(text, Words.Of(text), people) is (var owner, _) && !owner.IsThird;

    private static (OwnerMark Owner, IReadOnlyList<(int, int)> Cuts)? AtSign(string text, IReadOnlyList<Word> words, People people)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words[i].Is("@") || words[i + 1].Kind != WordKind.Letters || words[i + 1].Start != words[i].End) continue;
            // The at sign of an address stands inside a word.
            if (i > 0 && words[i - 1].End == words[i].Start && words[i - 1].Kind != WordKind.Sign) continue;
            var named = WhoAt(words, i + 1, people) ?? (Named.Third, 1);
            var end = words[i + named.Words].End;
            // "@camille.martin@example.com": the whole address is the name.
            if (end < text.Length && text[end] is '.' or '@')
            {
                while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
            }

            var separator = i + named.Words + 1;
            if (separator < words.Count && words[separator].Start >= end && words[separator].Folded is ":" or "-" or "–" or ",") end = words[separator].End;
            return (OwnerMark.Of(named.Item1), [(words[i].Start, end)]);
        }

        return null;
    }

    private static (OwnerMark, IReadOnlyList<(int, int)>)? InFront(string text, IReadOnlyList<Word> words, People people)
    {
        var at = 0;
        var isBracketed = words.Count > 0 && words[0].Folded is "[" or "(";
        if (isBracketed) at++;
        if (at >= words.Count || (WhoAt(words, at, people) ?? people.AtInitial(words, at)) is not { } first) return null;
        var (who, next) = Together(words, at, first, people);
        if (next >= words.Count) return null;
        if (!isBracketed && IsFollowedByTask(text, words, next, people.At(words, at) is not null)) return (OwnerMark.Of(who), [(0, words[next].Is(",") ? words[next].End : words[next - 1].End)]);
        if (isBracketed && words[next].Folded is "]" or ")") next++;
        else if (isBracketed) return null;
        var hasSeparator = next < words.Count && IsSeparator(text, words[next]);
        if (!hasSeparator && !isBracketed) return null;
        if (hasSeparator && next + 1 < words.Count && words[next + 1].Is(">")) next++;
        return (OwnerMark.Of(who), [(0, hasSeparator ? words[next].End : words[next - 1].End)]);
    }

    /// <summary>"Camille, relancer…", "Camille relancer…", "CM    call…" in columns: no sign, and yet an assignment.</summary>
    private static bool IsFollowedByTask(string text, IReadOnlyList<Word> words, int next, bool isName)
    {
        if (!isName) return false;
        var verb = words[next].Is(",") ? next + 1 : next;
        if (verb >= words.Count || words[verb].Kind != WordKind.Letters) return false;
        var isColumn = verb == next && next > 0 && words[next].Start - words[next - 1].End > 1 && text[words[next - 1].End..words[next].Start].All(char.IsWhiteSpace);
        return isColumn || FrenchVerbs.IsKnownInfinitive(words[verb].Folded) || (verb > next && EnglishVerbs.IsBaseForm(words[verb].Folded))
            || (verb > next && words[verb].Folded is "en" or "y" or "le" or "la" or "les" && verb + 1 < words.Count && FrenchVerbs.IsKnownInfinitive(words[verb + 1].Folded));
    }

    /// <summary>"Camille et Dominique", "CM/DL": several who are not one and the same are nobody in particular.</summary>
    public static (Named Who, int Next) Together(IReadOnlyList<Word> words, int at, (Named Who, int Words) first, People people)
    {
        var (who, next) = (first.Who, at + first.Words);
        while (next + 1 < words.Count && words[next].Folded is "et" or "and" or "&" or "+" or "/" or "," && WhoAt(words, next + 1, people) is { } second)
        {
            if (second.Who != who) who = Named.Either;
            next += 1 + second.Words;
        }

        return (who, next);
    }

    private static (OwnerMark, IReadOnlyList<(int, int)>)? Behind(string text, IReadOnlyList<Word> words, People people)
    {
        for (var i = 1; i < words.Count; i++)
        {
            // ", moi" says who; ", Camille" may be one more person to invite.
            var isArrow = words[i - 1].Is(">") && i > 1 && words[i - 2].Folded is "-" or "=";
            var isOpening = (words[i - 1].Is(",") && words[i].Folded is "moi" or "toi") || words[i - 1].Folded is "(" or "[" || isArrow
                || (words[i - 1].Folded is "-" or "–" or "—" or "→" or "/" or ":" && IsSeparator(text, words[i - 1]));
            if (!isOpening || WhoAt(words, i, people) is not { } named) continue;
            var (who, next) = Together(words, i, named, people);
            if (!IsEnd(words, next)) continue;
            // "préparer le bilan : Camille" names who; "relire : Camille, la lettre…" does not say.
            if (words[i - 1].Is(":") && next < words.Count && !(words[next].Is(",") && next + 1 < words.Count && words[next + 1].Folded is "avant" or "d'ici" or "pour" or "le" or "by" or "before" or "on")) continue;
            // The comma of "(Camille, vendredi)" goes with the name; the bracket stays for its other half.
            var start = words[i - 1].Folded is "(" or "[" ? words[i].Start : words[isArrow ? i - 2 : i - 1].Start;
            return (OwnerMark.Of(who), [(start, next < words.Count && words[next].Folded is "," or ":" ? words[next].End : words[next - 1].End)]);
        }

        return null;
    }

    private static bool IsEnd(IReadOnlyList<Word> words, int next) =>
        next == words.Count || words[next].Folded is ")" or "]" or "," or ":" or "-" or "–" or "—" or "/" or "." or ";" or "avant" or "d'ici" or "pour" or "by" or "before";

    private static bool IsSeparator(string text, Word word) =>
        word.Folded is ":" or "→" || (word.Folded is "-" or "–" or "—" or "/" or ">" && word.Start > 0 && text[word.Start - 1] is ' ' or '\u00A0');
}
