using MentorOutlook.Core.Actions;

namespace MentorOutlook.Core.Reading;

/// <summary>People note the same thing twice, and say what they also note: it is one thing, and the first account of it stands unless a later one knows the date.</summary>
internal static class Duplicates
{
    private static readonly HashSet<string> SmallWords = ["les", "des", "une", "aux", "pour", "avec", "dans", "sur", "the", "and", "for", "with", "son", "ses", "mon", "mes", "votre", "vos", "ton", "tes", "your"];

    // Nobody notes the same thing again two hundred things later; a file of thousands is still read in linear time.
    private const int Window = 200;

    public static IReadOnlyList<ActionItem> Remove(IEnumerable<ActionItem> actions)
    {
        var kept = new List<(ActionItem Action, HashSet<string> Words)>();
        foreach (var action in actions)
        {
            var words = ContentWords(action.Task);
            var twin = kept.FindIndex(Math.Max(0, kept.Count - Window), other => IsSame(action, words, other.Action, other.Words));
            if (twin < 0) kept.Add((action, words));
            // The one that says when is the better account of the two, and its own source.
            else if (kept[twin].Action is { Due: null } first && action.Due is not null && first.Owner == action.Owner) kept[twin] = (action, words);
        }

        return [.. kept.Select(item => item.Action)];
    }

    /// <summary>The actions that are none of the others.</summary>
    public static IReadOnlyList<ActionItem> Without(IReadOnlyList<ActionItem> actions, IReadOnlyList<ActionItem> others)
    {
        if (others.Count == 0) return actions;
        var known = others.Take(Window).Select(other => (Action: other, Words: ContentWords(other.Task))).ToList();
        return [.. actions.Where(action => ContentWords(action.Task) is var words && !known.Exists(other => IsSame(action, words, other.Action, other.Words)))];
    }

    public static IReadOnlyList<NotedItem> Remove(IEnumerable<NotedItem> items) =>
        [.. items.DistinctBy(item => string.Join(' ', Words.Of(item.Text).Where(word => word.Kind != WordKind.Sign).Select(word => word.Folded)))];

    /// <summary>Whether a word of three letters or more says nothing about a task.</summary>
    public static bool IsSmall(string folded) => SmallWords.Contains(folded);

    private static bool IsSame(ActionItem action, HashSet<string> words, ActionItem other, HashSet<string> otherWords)
    {
        if (action.Owner is not null && other.Owner is not null && action.Owner != other.Owner) return false;
        if (action.Due?.Date is { } due && other.Due?.Date is { } otherDue && due != otherDue) return false;
        if (OtherNumbers(words, otherWords)) return false;
        var shared = words.Count(otherWords.Contains);
        var fewest = Math.Min(words.Count, otherWords.Count);
        return fewest > 0 && shared >= Math.Min(2, fewest) && shared * 4 >= fewest * 3 && words.Count <= otherWords.Count * 2 && otherWords.Count <= words.Count * 2;
    }

    /// <summary>"présenter le projet 1", "présenter le projet 2": what only a number tells apart is two things.</summary>
    private static bool OtherNumbers(HashSet<string> words, HashSet<string> otherWords) =>
        words.Any(word => char.IsDigit(word[0]) && !otherWords.Contains(word)) && otherWords.Any(word => char.IsDigit(word[0]) && !words.Contains(word));

    private static HashSet<string> ContentWords(string task) =>
        [.. Words.Of(task).Where(word => word.Kind == WordKind.Digits || (word.Length > 2 && word.Kind == WordKind.Letters && !SmallWords.Contains(word.Folded))).Select(word => word.Folded)];
}
