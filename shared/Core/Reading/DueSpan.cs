using MentorOutlook.Core.Reading.DueDates;
using NodaTime;

namespace MentorOutlook.Core.Reading;

/// <summary>A due date where it stands in a text.</summary>
/// <param name="IsDeadline">Whether its own words make it a deadline ("avant", "by"), rather than a day that is merely named.</param>
internal sealed record DueSpan(int Start, int End, LocalDate? Date, bool IsDeadline)
{
    /// <summary>Whether the words say more than when it is due and stay in the task: "chercher une date en janvier".</summary>
    public bool IsPartOfTask { get; init; }

    /// <summary>What of the text goes when the date is told on its own.</summary>
    public IReadOnlyList<(int Start, int End)> Cuts => IsPartOfTask ? [] : [(Start, End)];
}

/// <summary>Finds when things are due in a text of either language.</summary>
internal static class DueSpans
{
    private static readonly string[] Deadlines =
        ["avant", "d'ici", "pour ", "au plus tard", "jusqu", "sous ", "before", "by ", "due", "until", "no later", "not later", "within", "dans", "in "];

    private static readonly HashSet<string> EnglishMonths =
        ["January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly HashSet<string> AfterDate =
        ["and", "or", "by", "with", "to", "at", "on", "in", "for", "the", "a", "an", "then", "but", "so", "if", "because", "when", "while", "as", "i", "i'll", "you", "you'll", "we", "et", "at", "from", "latest"];

    private static readonly string[] Attributes = ["du", "de", "des", "d'", "of", "from", "since", "depuis"];

    public static IReadOnlyList<DueSpan> Find(string text, ReadingContext context)
    {
        var spans = Find(text, context, context.Language);
        if (spans.Count > 0) return spans;
        // Notes mix languages, line by line: but "mon" is Monday only in English.
        return LanguageDetector.Detect([new SourceLine(1, text)]) is { } own && own != context.Language ? Find(text, context, own) : [];
    }

    private static List<DueSpan> Find(string text, ReadingContext context, Language language) =>
    [
        .. DueDateReader.Read(text, new DueDateContext(context.Date, language, context.Next?.Date))
            .Where(due => due.Date >= context.Date)
            .Where(due => !IsAttribute(text, due.Start, due.Length) && !IsAdjective(text, due.Start + due.Length))
            .Select(due => new DueSpan(
                due.Start,
                due.Start + due.Length,
                // "12/04" in English and "mardi" on a Tuesday are two different days each, and a recap must not choose one.
                due.Ambiguity is Ambiguity.NumericOrder or Ambiguity.SameWeekday ? null : due.Date,
                Deadlines.Any(word => Folding.Fold(text.Substring(due.Start, due.Length)).StartsWith(word, StringComparison.Ordinal)))
            {
                IsPartOfTask = IsMonthAlone(Folding.Fold(text.Substring(due.Start, due.Length))),
            }),
    ];

    /// <summary>"en janvier", "courant mars": when to do it, and part of what to do ("chercher une date en janvier").</summary>
    private static bool IsMonthAlone(string words) =>
        (words.StartsWith("en ", StringComparison.Ordinal) || words.StartsWith("courant ", StringComparison.Ordinal)) && !words.Any(char.IsDigit);

    /// <summary>"the January session" names a session: an English month before a noun is its adjective.</summary>
    private static bool IsAdjective(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        if (!EnglishMonths.Contains(text[start..end]) || end >= text.Length || text[end] != ' ') return false;
        var next = Words.Of(text.Substring(end, Math.Min(20, text.Length - end)));
        return next.Count > 0 && next[0].Kind == WordKind.Letters && !AfterDate.Contains(next[0].Folded);
    }

    /// <summary>"la réunion du 12" names a meeting; it does not say when something is due.</summary>
    private static bool IsAttribute(string text, int start, int length)
    {
        var before = Words.Of(text[Math.Max(0, start - 12)..start]);
        var own = Words.Of(text.Substring(start, Math.Min(12, text.Length - start)));
        // "– du 7 au 11 décembre" stands on its own.
        if (own.Count > 0 && own[0].Is("du") && before.Count > 0 && before[^1].Kind == WordKind.Sign && text.AsSpan(start, length).Contains(" au ", StringComparison.Ordinal)) return false;
        return (before.Count > 0 && Attributes.Contains(before[^1].Folded)) || (own.Count > 0 && own[0].Folded is "du" or "of" && before.Count > 0);
    }
}
