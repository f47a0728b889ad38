using System.Text;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>Cuts owner and date out of a sentence and leaves a task that reads on its own.</summary>
internal static class TaskText
{
    private static readonly HashSet<string> DanglingStart = ["et", "puis", "and", "then", "donc", ",", ";", ":", "-", "–", "—", "/", ".", "→"];
    private static readonly HashSet<string> DanglingEnd = ["et", "puis", "mais", "and", "then", "but", "ou", "or", "pour", "le", "for", "on", "by", "avant", "the", "d'ici", "echeance", "due", "deadline", "pendant", "tandis"];

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/> without the spans cut out of it.</summary>
    public static string Without(string text, int start, int end, IEnumerable<(int Start, int End)> cuts)
    {
        var kept = new StringBuilder();
        var at = start;
        foreach (var cut in cuts.Where(cut => cut.Start < end && cut.End > start).OrderBy(cut => cut.Start))
        {
            if (cut.Start > at) kept.Append(text, at, cut.Start - at);
            kept.Append(' ');
            at = Math.Max(at, Math.Min(cut.End, end));
        }

        if (at < end) kept.Append(text, at, end - at);
        return Tidy(kept.ToString());
    }

    /// <summary>Takes away what a cut leaves behind: empty brackets, double spaces, a comma or a "pour" with nothing after it.</summary>
    public static string Tidy(string text)
    {
        var tidy = CollapseSpaces(text)
            .Replace("( ", "(", StringComparison.Ordinal).Replace(" )", ")", StringComparison.Ordinal)
            .Replace("(, ", "(", StringComparison.Ordinal).Replace(", )", ")", StringComparison.Ordinal).Replace(",)", ")", StringComparison.Ordinal)
            .Replace("[ ", "[", StringComparison.Ordinal).Replace(" ]", "]", StringComparison.Ordinal)
            .Replace("(échéance :)", "", StringComparison.OrdinalIgnoreCase).Replace("(échéance:)", "", StringComparison.OrdinalIgnoreCase).Replace("(due:)", "", StringComparison.OrdinalIgnoreCase)
            .Replace("(-)", "", StringComparison.Ordinal).Replace("(- ", "(", StringComparison.Ordinal).Replace(" -)", ")", StringComparison.Ordinal).Replace("()", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal)
            .Trim();
        string before;
        do
        {
            before = tidy;
            tidy = TrimEnd(TrimStart(tidy));
        }
        while (tidy != before);
        return CollapseSpaces(tidy);
    }

    private static string TrimStart(string text)
    {
        var words = Words.Of(text);
        return words.Count > 1 && DanglingStart.Contains(words[0].Folded) ? text[words[1].Start..] : text;
    }

    private static string TrimEnd(string text)
    {
        text = Pictures.TrimEnd(text.TrimEnd()).TrimEnd(',', ';', ':', '-', '–', '—', '/', '!').TrimEnd();
        // An ellipsis or an "etc." is part of the task; a full stop ends the sentence that is no more.
        if (text.EndsWith('.') && !text.EndsWith("..", StringComparison.Ordinal) && !text.EndsWith("etc.", StringComparison.OrdinalIgnoreCase)) text = text[..^1].TrimEnd();
        var words = Words.Of(text);
        return words.Count > 1 && DanglingEnd.Contains(words[^1].Folded) ? text[..words[^1].Start].TrimEnd() : text;
    }

    private static string CollapseSpaces(string text) =>
        string.Join(' ', text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
