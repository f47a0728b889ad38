using System.Text;

namespace MentorOutlook.Core.Reading;

/// <summary>Turns what the other person said into the owner's voice: their "mon article" is "ton article" here.</summary>
internal static class PersonShift
{
    private static readonly Dictionary<string, string> Swapped = new(StringComparer.Ordinal)
    {
        ["me"] = "te", ["te"] = "me", ["m'"] = "t’", ["t'"] = "m’", ["moi"] = "toi", ["toi"] = "moi",
        ["mon"] = "ton", ["ton"] = "mon", ["ma"] = "ta", ["ta"] = "ma", ["mes"] = "tes", ["tes"] = "mes",
        ["my"] = "your", ["your"] = "my", ["mine"] = "yours", ["yours"] = "mine", ["myself"] = "yourself", ["yourself"] = "myself",
    };

    /// <returns>Null where a finite verb goes with the person, so that swapping it would need conjugating.</returns>
    public static string? Swap(string text, Language language)
    {
        var shifted = new StringBuilder();
        var at = 0;
        foreach (var word in Words.Of(text))
        {
            if (word.Folded is "je" or "j'" or "tu" or "i'm" or "you're" or "i've" or "you've" or "i" or "you" && !IsObject(word, language)) return null;
            var replacement = word.Folded switch
            {
                "you" => "me",
                "me" when language == Language.English => "you",
                _ => Swapped.GetValueOrDefault(word.Folded),
            };
            if (replacement is null) continue;
            shifted.Append(text, at, word.Start - at).Append(replacement);
            at = word.End;
        }

        return shifted.Append(text, at, text.Length - at).ToString();
    }

    // English "you" is subject and object alike; in a task, which begins with its verb, it is nearly always the object.
    private static bool IsObject(Word word, Language language) => language == Language.English && word.Is("you");
}
