namespace MentorOutlook.Core.Reading.Notes;

/// <summary>A heading that says who does what is below it: "Camille will:", "Ce que je fais :", "Dominique s'engage à :".</summary>
internal static class Assignment
{
    private const int LongestTitle = 6;

    private static readonly HashSet<string> Doing =
        ["will", "to", "does", "do", "fait", "fais", "fera", "ferai", "faire", "doit", "dois", "va", "vais", "engage", "engages", "s'engage", "promet", "promises", "commits", "must"];

    public static OwnerMark? Read(string title, People people, bool isTyped)
    {
        if (!isTyped && !title.EndsWith(':')) return null;
        var words = Words.Of(title.TrimEnd(':', ' ', '\u00A0'));
        if (words.Count is < 2 or > LongestTitle || !words.Any(word => Doing.Contains(word.Folded))) return null;
        for (var i = 0; i < words.Count; i++)
        {
            if (Who(words, i, people) is { } who) return OwnerMark.Of(who);
        }

        return null;
    }

    private static Named? Who(IReadOnlyList<Word> words, int index, People people) => words[index].Folded switch
    {
        "j'" => Named.Me,
        _ => OwnerReader.WhoAt(words, index, people)?.Who,
    };
}
