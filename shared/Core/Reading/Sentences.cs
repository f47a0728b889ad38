namespace MentorOutlook.Core.Reading;

/// <summary>Cuts a line into sentences.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations =
        ["m", "mme", "mr", "mrs", "ms", "dr", "pr", "prof", "st", "ste", "etc", "ex", "cf", "vs", "p", "env", "tel", "janv", "fevr", "avr", "juil", "sept", "oct", "nov", "dec", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "e.g", "i.e", "p.ex", "no", "n"];

    /// <summary>Where the first sentence ends; the line's length where it does not.</summary>
    public static int FirstEnd(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is '.' or '!' or '?' or '…' && EndsAt(line, i)) return i + 1;
        }

        return line.Length;
    }

    public static IEnumerable<string> Of(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('.' or '!' or '?' or '…') || !EndsAt(line, i)) continue;
            var sentence = line[start..(i + 1)].Trim();
            if (sentence.Length > 0) yield return sentence;
            start = i + 1;
        }

        var rest = line[start..].Trim();
        if (rest.Length > 0) yield return rest;
    }

    private static bool EndsAt(string line, int at)
    {
        if (at + 1 == line.Length) return true;
        if (line[at + 1] is '.' or '!' or '?' or '…' or '"' or '»' or ')') return false;
        if (!char.IsWhiteSpace(line[at + 1])) return false;
        if (line[at] != '.') return !IsFrenchSpaceBeforeSign(line, at + 1);
        var word = at;
        while (word > 0 && !char.IsWhiteSpace(line[word - 1])) word--;
        var last = Folding.Fold(line[word..at]).TrimStart('(');
        return !Abbreviations.Contains(last) && !(last.Length == 1 && char.IsUpper(line[word]));
    }

    /// <summary>"Ah ? !" is one end, not two.</summary>
    private static bool IsFrenchSpaceBeforeSign(string line, int at) => at + 1 < line.Length && line[at + 1] is ('!' or '?' or '»');
}
