using MentorOutlook.Core.Reading.English;
using MentorOutlook.Core.Reading.French;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>
/// Tells actions that stand under no heading of actions: a list item that names its owner or its day and begins with a verb
/// ("- Réserver une salle avant le 17"), and a line that assigns ("moi : rappeler l'école", "Dominique → contact de Sacha").
/// </summary>
internal static class BareActions
{
    // "moi : ", "DL: ": so short a name stands in front of tasks, not of remarks.
    private const int LongestShortName = 7;

    public static bool IsOne(NoteLine line, ReadingContext context)
    {
        var words = Words.Of(line.Content);
        var (owner, cuts) = OwnerReader.Read(line.Content, words, context.People);
        var isAssigned = owner.IsNamed && cuts[0].Start == 0;
        if (!line.IsListItem && !isAssigned) return false;

        var prefix = isAssigned ? line.Content[..cuts[0].End].TrimEnd() : "";
        if (prefix.EndsWith('→')) return true;
        if (line.Content.EndsWith('?') || Conditions.Has(words)) return false;
        var isShort = line.IsListItem && prefix.Length <= LongestShortName && prefix.EndsWith(':') && (words[0].Folded is "moi" or "me" or "toi" || words[0].Length < 3);
        return isShort || (BeginsWithVerb(words, isAssigned ? cuts[0].End : 0, isAssigned)
            && (owner.IsNamed || line.Owner.IsNamed || DueSpans.Find(line.Content, context).Count > 0));
    }

    private static bool BeginsWithVerb(IReadOnlyList<Word> words, int from, bool isAssigned) =>
        words.FirstOrDefault(word => word.Start >= from).Folded is { } first
        && (FrenchVerbs.IsKnownInfinitive(first) || (isAssigned && EnglishVerbs.IsBaseForm(first)));
}
