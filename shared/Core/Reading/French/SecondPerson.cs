using System.Text;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading.French;

/// <summary>
/// Brings the notes' <c>tu</c> or <c>vous</c> into the form of address of the mail: in their own notes people write
/// "ton article" of somebody to whom they write "votre article".
/// </summary>
internal static class SecondPerson
{
    private static readonly Dictionary<string, string> ToFormal = new(StringComparer.Ordinal)
    {
        ["ta"] = "votre", ["ton"] = "votre", ["tes"] = "vos", ["te"] = "vous", ["t'"] = "vous ", ["toi"] = "vous",
    };

    private static readonly HashSet<string> Articles = ["le", "un", "ce", "du", "au", "quel", "bon"];

    /// <returns>Null where the text has a finite <c>tu</c>, which cannot be rewritten without conjugating by guess.</returns>
    public static string? Adapt(string text, AddressForm address)
    {
        var words = Words.Of(text);
        if (address == AddressForm.Familiar) return text;
        var adapted = new StringBuilder();
        var at = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Is("tu")) return null;
            // "le ton de la lettre" is a tone, not somebody's.
            if (!ToFormal.TryGetValue(word.Folded, out var formal) || (word.Is("ton") && i > 0 && Articles.Contains(words[i - 1].Folded))) continue;
            adapted.Append(text, at, word.Start - at).Append(word.IsCapitalised ? char.ToUpperInvariant(formal[0]) + formal[1..] : formal);
            at = word.End;
        }

        return adapted.Append(text, at, text.Length - at).ToString();
    }
}
