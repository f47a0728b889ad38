using System.Collections.Frozen;
using System.Reflection;

namespace MentorOutlook.Core.Reading.French;

/// <summary>The verbs with which people promise work in French. A verb that is not here is left alone rather than conjugated by guess.</summary>
internal static class FrenchVerbs
{
    private static readonly FrozenDictionary<string, VerbForm[]> Forms;
    private static readonly FrozenDictionary<string, string> Infinitives;

    static FrenchVerbs()
    {
        var verbs = Lines().Select(FrenchConjugation.Read).ToList();
        Infinitives = verbs.ToFrozenDictionary(verb => Folding.Fold(verb.Infinitive), verb => verb.Infinitive, StringComparer.Ordinal);
        Forms = verbs.SelectMany(verb => verb.Forms)
            .GroupBy(form => form.Form, form => form.Meaning, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    public static VerbForm? Find(string folded, GrammaticalPerson person)
    {
        if (!Forms.TryGetValue(folded, out var forms)) return null;
        foreach (var form in forms)
        {
            if (form.Person == person) return form;
        }

        return null;
    }

    /// <summary>Whether a word is the infinitive of one of our verbs.</summary>
    public static bool IsKnownInfinitive(string folded) => Infinitives.ContainsKey(folded);

    /// <summary>
    /// Whether a word can be an infinitive. Nouns in -er exist (<c>dossier</c>), so this only counts where a verb must stand,
    /// after <c>je vais</c> or at the head of something marked as an action.
    /// </summary>
    public static bool LooksLikeInfinitive(string folded) =>
        IsKnownInfinitive(folded)
        || (folded.Length > 3
            && (folded.EndsWith("er", StringComparison.Ordinal) || folded.EndsWith("ir", StringComparison.Ordinal) || folded.EndsWith("re", StringComparison.Ordinal)));

    private static IEnumerable<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("FrenchVerbs.txt")
            ?? throw new InvalidOperationException("FrenchVerbs.txt is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
