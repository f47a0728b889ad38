namespace MentorOutlook.Core.Reading.Notes;

/// <summary>Cuts the mail history off that came with what somebody pasted into their notes: in it, <c>je</c> is not the owner.</summary>
internal static class QuotedMail
{
    private const int LongestHeader = 5;

    private static readonly string[] Froms = ["de :", "de:", "from:", "from :", "expediteur :", "expediteur:"];
    private static readonly string[] Fields = ["envoye :", "envoye:", "sent:", "sent :", "date :", "date:", "a :", "a:", "to:", "to :", "objet :", "objet:", "subject:", "subject :", "cc :", "cc:"];

    public static IReadOnlyList<SourceLine> Cut(IReadOnlyList<SourceLine> lines, People people)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (BeginsHistory(lines, i) && !IsFromMe(lines[i], people)) return [.. lines.Take(i)];
        }

        return lines;
    }

    /// <summary>Whether a mail program says here whose words follow.</summary>
    public static bool BeginsHistory(IReadOnlyList<SourceLine> lines, int index)
    {
        if (lines[index].Text.Length > 300) return false;
        var text = Plain(lines[index]);
        if (text.StartsWith("-----message d'origine", StringComparison.Ordinal) || text.StartsWith("-----original message", StringComparison.Ordinal)) return true;
        if (text.EndsWith("a ecrit :", StringComparison.Ordinal) || text.EndsWith("a ecrit:", StringComparison.Ordinal) || text.EndsWith("wrote:", StringComparison.Ordinal))
        {
            // "Sacha a écrit :" is the owner's account; a day or an address makes it the mail program's.
            var written = index > 0 ? Plain(lines[index - 1]) + text : text;
            return written.Contains('@', StringComparison.Ordinal) || text.Any(char.IsDigit);
        }

        return BeginsWith(text, Froms) && Enumerable.Range(index + 1, LongestHeader).Take(lines.Count - index - 1).Count(i => BeginsWith(Plain(lines[i]), Fields)) > 1;
    }

    /// <summary>Notes mailed to oneself are notes.</summary>
    private static bool IsFromMe(SourceLine line, People people)
    {
        var words = Words.Of(line.Text.Length > 300 ? line.Text[..300] : line.Text);
        return Enumerable.Range(0, words.Count).Any(i => people.At(words, i) is { Who: Named.Me });
    }

    private static string Plain(SourceLine line) => Folding.Fold(line.Text.Length > 300 ? line.Text[..300] : line.Text).Replace("*", "", StringComparison.Ordinal).Trim();

    private static bool BeginsWith(string text, string[] beginnings) => Array.Exists(beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal));
}
