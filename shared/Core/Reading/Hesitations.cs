namespace MentorOutlook.Core.Reading;

/// <summary>The sounds of thinking, which are in a transcript and in nobody's task.</summary>
internal static class Hesitations
{
    private static readonly HashSet<string> Sounds = ["euh", "heu", "hum", "hein", "ben", "bah", "um", "uh", "uhm", "er", "erm", "hmm", "mmh"];

    public static string Remove(string sentence)
    {
        var words = Words.Of(sentence);
        var cuts = new List<(int Start, int End)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Sounds.Contains(words[i].Folded)) continue;
            // "je, euh, t'envoie": the commas go with the sound.
            var start = i > 0 && words[i - 1].Is(",") ? words[i - 1].Start : words[i].Start;
            var end = i + 1 < words.Count && words[i + 1].Folded is "," or "…" ? words[i + 1].End : words[i].End;
            cuts.Add((start, end));
        }

        return cuts.Count == 0 ? sentence : Cut(sentence, cuts);
    }

    private static string Cut(string sentence, List<(int Start, int End)> cuts)
    {
        var at = 0;
        var kept = new List<string>();
        foreach (var (start, end) in cuts)
        {
            if (start > at) kept.Add(sentence[at..start].Trim());
            at = Math.Max(at, end);
        }

        kept.Add(sentence[at..].Trim());
        return string.Join(' ', kept.Where(part => part.Length > 0));
    }
}
