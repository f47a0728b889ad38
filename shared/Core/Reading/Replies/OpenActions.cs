using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>What is still to be done, and which of it somebody means.</summary>
internal sealed class OpenActions(IReadOnlyList<ActionItem> actions)
{
    // So much of two words must be the same for "présentée" to mean "présenter".
    private const int ShortestStem = 5;

    private readonly IReadOnlyList<(ActionItem Action, HashSet<string> Words)> _actions = [.. actions.Select(action => (action, Naming(Words.Of(action.Task)).ToHashSet()))];

    // "CV" and "RH" name something; these do not.
    private static readonly HashSet<string> Particles =
    [
        "la", "le", "de", "du", "et", "au", "un", "en", "ou", "il", "je", "tu", "on", "ne", "se", "si", "ce", "ma", "ta", "sa", "me", "te", "ai", "es", "as", "ca", "ok", "oh", "ah",
        "my", "to", "of", "in", "at", "by", "is", "it", "we", "or", "an", "be", "do", "go", "no", "so", "up", "us", "he", "if", "am", "hi",
    ];

    /// <summary>The words that can tell one task from another.</summary>
    public static IEnumerable<string> Naming(IEnumerable<Word> words) =>
        words.Where(word => word.Kind == WordKind.Letters && word.Length > 1 && !word.Folded.EndsWith('\'') && !Particles.Contains(word.Folded) && !Duplicates.IsSmall(word.Folded)).Select(word => word.Folded).Distinct();

    /// <summary>The writer's one open action; null where there are none or several.</summary>
    public ActionItem? OnlyOneOf(Party party) => Only(action => action.Owner == party);

    public ActionItem? Only(Func<ActionItem, bool> which) => actions.Where(which).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The action that most of the words are about; null where it is none of them, or two equally.</summary>
    /// <param name="which">The actions that may be meant.</param>
    public ActionItem? Named(IReadOnlyCollection<string> words, Func<ActionItem, bool> which)
    {
        var ranked = _actions.Where(item => which(item.Action))
            .Select(item => (item.Action, Hits: words.Count(word => item.Words.Any(own => IsSame(own, word)))))
            .Where(item => item.Hits > 0 && item.Hits * 2 >= words.Count)
            .OrderByDescending(item => item.Hits)
            .Take(2)
            .ToList();
        return ranked.Count == 0 || (ranked.Count == 2 && ranked[0].Hits == ranked[1].Hits) ? null : ranked[0].Action;
    }

    private static bool IsSame(string one, string other)
    {
        if (one == other) return true;
        var shared = 0;
        while (shared < Math.Min(one.Length, other.Length) && one[shared] == other[shared]) shared++;
        return shared >= ShortestStem && shared >= Math.Min(one.Length, other.Length) - 2;
    }
}
