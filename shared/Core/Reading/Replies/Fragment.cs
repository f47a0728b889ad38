namespace MentorOutlook.Core.Reading.Replies;

/// <summary>A stretch of a sentence between two joints: "fait, plutôt le 12" is two.</summary>
/// <param name="Words">Its words; their places are those of the sentence.</param>
internal readonly record struct Fragment(string Sentence, IReadOnlyList<Word> Words)
{
    // "oui et sinon c'est fait": what only leads up to the matter.
    private static readonly HashSet<string> Openers =
    [
        "ok", "oui", "non", "si", "alors", "donc", "et", "mais", "bon", "sinon", "aussi", "enfin", "bref", "voila", "ah", "oh", "hello", "bonjour", "salut", "merci", "super", "parfait", "desole", "desolee", "malheureusement", "finalement",
        "yes", "no", "so", "and", "but", "well", "okay", "then", "actually", "hi", "thanks", "great", "perfect", "sorry", "unfortunately", "also", "fyi", "sure", "yep", "yeah",
    ];

    private static readonly string[][] Phrases = [["en", "fait"], ["au", "fait"], ["du", "coup"], ["pour", "info"], ["par", "contre"], ["en", "revanche"], ["de", "mon", "cote"], ["pour", "ma", "part"], ["d'", "accord"], ["by", "the", "way"], ["on", "my", "side"]];

    private static readonly HashSet<string> Joints = ["et", "mais", "and", "but"];

    public static IReadOnlyList<Fragment> Of(string sentence)
    {
        var words = Reading.Words.Of(sentence);
        var fragments = new List<Fragment>();
        var first = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !IsJoint(sentence, words, i)) continue;
            if (i > first) fragments.Add(new Fragment(sentence, [.. words.Skip(first).Take(i - first)]));
            first = i + 1;
        }

        return fragments;
    }

    public int Start => Words[0].Start;

    public int End => Words[^1].End;

    public string Text => Sentence[Start..End];

    /// <summary>This one and those up to another, with what stands between them.</summary>
    public Fragment Through(Fragment last) =>
        last.End <= End ? this : new Fragment(Sentence, [.. Reading.Words.Of(Sentence[..last.End]).SkipWhile(Precedes)]);

    private bool Precedes(Word word) => word.Start < Words[0].Start;

    /// <summary>The words from the first that is not a mere opener on.</summary>
    public IReadOnlyList<Word> Matter
    {
        get
        {
            var at = 0;
            while (at < Words.Count - 1)
            {
                var phrase = PhraseAt(at);
                if (phrase == 0 && !Openers.Contains(Words[at].Folded) && Words[at].Kind != WordKind.Sign) break;
                at += Math.Max(1, phrase);
            }

            return at == 0 || at >= Words.Count ? Words : [.. Words.Skip(at)];
        }
    }

    private int PhraseAt(int at)
    {
        foreach (var phrase in Phrases)
        {
            if (at + phrase.Length > Words.Count) continue;
            var i = 0;
            while (i < phrase.Length && Words[at + i].Is(phrase[i])) i++;
            if (i == phrase.Length) return i;
        }

        return 0;
    }

    private static bool IsJoint(string sentence, IReadOnlyList<Word> words, int index)
    {
        var word = words[index];
        if (Joints.Contains(word.Folded)) return true;
        if (word.Folded is "," or ";" or "." or "!" or "…" or "(" or ")") return !IsInNumber(words, index);
        return word.Folded is "-" or "–" or "—" && word.Start > 0 && char.IsWhiteSpace(sentence[word.Start - 1]);
    }

    /// <summary>"2.30 pm", "12.01".</summary>
    private static bool IsInNumber(IReadOnlyList<Word> words, int index) =>
        words[index].Folded is "." or "," && index > 0 && index + 1 < words.Count && words[index - 1].Kind == WordKind.Digits && words[index + 1].Kind == WordKind.Digits
        && words[index - 1].End == words[index].Start && words[index].End == words[index + 1].Start;
}
