namespace MentorOutlook.Core.Reading.French;

/// <summary>The present and the future of one line of <c>FrenchVerbs.txt</c>, as folded forms.</summary>
internal static class FrenchConjugation
{
    private static readonly string[] FutureEndings = ["ai", "as", "a", "ons", "ez"];

    public static (string Infinitive, IReadOnlyList<(string Form, VerbForm Meaning)> Forms) Read(string line)
    {
        var isWeak = line[0] == '~';
        if (line[0] == '=') return (line[1..].Split(' ')[0], []);
        var parts = line.TrimStart('~').Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var infinitive = words[0];
        var folded = Folding.Fold(infinitive);

        string[] present = words.Length switch
        {
            1 => FirstGroup(folded),
            2 => SecondGroup(folded),
            _ => [.. words.Skip(1).Select(Folding.Fold)],
        };
        var future = parts.Length > 1 ? Folding.Fold(parts[1]) : FutureStem(folded);

        var forms = new List<(string, VerbForm)>();
        foreach (var person in Enum.GetValues<GrammaticalPerson>())
        {
            forms.Add((present[(int)person], new VerbForm(infinitive, person, IsFuture: false, isWeak)));
            forms.Add((future + FutureEndings[(int)person], new VerbForm(infinitive, person, IsFuture: true, isWeak)));
        }

        return (infinitive, forms);
    }

    private static string[] FirstGroup(string infinitive)
    {
        var stem = infinitive[..^2];
        var soft = stem.EndsWith('g') ? stem + "e" : stem;
        return [stem + "e", stem + "es", stem + "e", soft + "ons", stem + "ez"];
    }

    private static string[] SecondGroup(string infinitive)
    {
        var stem = infinitive[..^2];
        return [stem + "is", stem + "is", stem + "it", stem + "issons", stem + "issez"];
    }

    private static string FutureStem(string infinitive) => infinitive.EndsWith("re", StringComparison.Ordinal) ? infinitive[..^1] : infinitive;
}
