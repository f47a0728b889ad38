using MentorOutlook.Core.Actions;

namespace MentorOutlook.Core.Reading;

/// <summary>People note the same thing twice, and say what they also note: it is one thing, and the first account of it stands unless a later one knows the date.</summary>
internal static class Duplicates
{
    private static readonly HashSet<string> SmallWords = ["les", "des", "une", "aux", "pour", "avec", "dans", "sur", "the", "and", "for", "with", "son", "ses", "mon", "mes", "votre", "vos", "ton", "tes", "your"];

    public static IReadOnlyList<ActionItem> Remove(IEnumerable<ActionItem> actions)
    {
        var kept = new List<(ActionItem Action, HashSet<string> Words)>();
        foreach (var action in actions)
        {
            var words = ContentWords(action.Task);
            var twin = kept.FindIndex(other => IsSame(action, words, other.Action, other.Words));
            if (twin < 0) kept.Add((action, words));
            // The one that says when is the better account of the two, and its own source.
            else if (kept[twin].Action is { Due: null } first && action.Due is not null && first.Owner == action.Owner) kept[twin] = (action, words);
        }

        return [.. kept.Select(item => item.Action)];
    }

    public static IReadOnlyList<NotedItem> Remove(IEnumerable<NotedItem> items) =>
        [.. items.DistinctBy(item => string.Join(' ', Words.Of(item.Text).Where(word => word.Kind != WordKind.Sign).Select(word => word.Folded)))];

    private static bool IsSame(ActionItem action, HashSet<string> words, ActionItem other, HashSet<string> otherWords)
    {
        if (action.Owner is not null && other.Owner is not null && action.Owner != other.Owner) return false;
        if (action.Due?.Date is { } due && other.Due?.Date is { } otherDue && due != otherDue) return false;
        var shared = words.Count(otherWords.Contains);
        var fewest = Math.Min(words.Count, otherWords.Count);
        return fewest > 0 && shared >= Math.Min(2, fewest) && shared * 4 >= fewest * 3 && words.Count <= otherWords.Count * 2 && otherWords.Count <= words.Count * 2;
    }

    private static HashSet<string> ContentWords(string task) =>
        [.. Words.Of(task).Where(word => word.Kind == WordKind.Digits || (word.Length > 2 && word.Kind == WordKind.Letters && !SmallWords.Contains(word.Folded))).Select(word => word.Folded)];
}
