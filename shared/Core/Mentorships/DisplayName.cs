using System.Globalization;

namespace MentorOutlook.Core.Mentorships;

/// <summary>The habits of directories when they write a person's name.</summary>
internal static class DisplayName
{
    private static readonly Dictionary<string, Civility?> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["madame"] = Civility.Madame, ["mme"] = Civility.Madame, ["mrs"] = Civility.Madame, ["ms"] = Civility.Madame,
        ["monsieur"] = Civility.Monsieur, ["m"] = Civility.Monsieur, ["mr"] = Civility.Monsieur,
        ["dr"] = null, ["pr"] = null, ["prof"] = null, ["me"] = null,
    };

    public static PersonName Read(string? displayName)
    {
        var text = WithoutRemarks(displayName ?? "").Trim(' ', '\'', '"');
        if (text.Contains('@', StringComparison.Ordinal)) return PersonName.Unknown;
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && comma < text.Length - 1) text = $"{text[(comma + 1)..].Trim()} {text[..comma].Trim()}";

        var words = text.Split([' ', '\t', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries).ToList();
        var civility = TakeTitle(words);
        if (comma < 0) MoveCapitalsLast(words);
        return words.Count switch
        {
            0 => PersonName.Unknown,
            1 when civility is not null => new PersonName(null, Cased(words[0]), civility),
            1 => new PersonName(Cased(words[0]), null, civility),
            _ => new PersonName(Cased(words[0]), string.Join(' ', words.Skip(1).Select(Cased)), civility),
        };
    }

    /// <summary>"(Contractor)", "[EXT]" and "- Company" are about the directory, not the name.</summary>
    private static string WithoutRemarks(string text)
    {
        var end = text.IndexOfAny(['(', '[', '|', '<']);
        if (end > 0) text = text[..end];
        var dash = text.IndexOf(" - ", StringComparison.Ordinal);
        return dash > 0 ? text[..dash] : text;
    }

    private static Civility? TakeTitle(List<string> words)
    {
        if (words.Count < 2 || !Titles.TryGetValue(words[0].TrimEnd('.'), out var civility)) return null;
        words.RemoveAt(0);
        return civility;
    }

    /// <summary>French directories write the family name first and in capitals: "MARTIN Camille".</summary>
    private static void MoveCapitalsLast(List<string> words)
    {
        var capitals = words.TakeWhile(IsCapitals).ToList();
        if (capitals.Count == 0 || capitals.Count == words.Count) return;
        words.RemoveRange(0, capitals.Count);
        words.AddRange(capitals);
    }

    private static bool IsCapitals(string word) => word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower);

    private static string Cased(string word) =>
        IsCapitals(word) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()) : word;
}
