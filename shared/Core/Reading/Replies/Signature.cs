using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Where the writer takes leave.</summary>
internal static class Signature
{
    // Longer lines say more than goodbye.
    private const int LongestLine = 60;

    /// <summary>After one of these on a line of its own nobody goes on.</summary>
    private static readonly HashSet<string> Closings =
    [
        "cordialement", "bien cordialement", "tres cordialement", "cdt", "cdlt", "bien cdt", "amicalement", "bien amicalement", "amities", "bien a toi", "bien a vous", "salutations", "salutations distinguees", "sinceres salutations", "meilleures salutations", "respectueusement",
        "best regards", "kind regards", "warm regards", "kindest regards", "regards", "best wishes", "all the best", "sincerely", "yours sincerely", "yours truly", "sincerely yours",
    ];

    /// <summary>After one of these only if the name follows: they are also said in the middle.</summary>
    private static readonly HashSet<string> Goodbyes =
        ["merci", "merci d' avance", "merci beaucoup", "bonne journee", "bonne soiree", "bon week-end", "belle journee", "bonne fin de journee", "bonne semaine", "a bientot", "a tres vite", "a plus", "bises", "thanks", "many thanks", "thank you", "best", "cheers", "talk soon", "see you soon", "have a nice day"];

    public static bool BeginsAt(IReadOnlyList<SourceLine> mail, int index, bool hasWords, PersonName name)
    {
        var text = mail[index].Text.TrimEnd();
        if (text is "--" or "-- " or "—" || mail[index].Text is "-- ") return true;
        if (text.Length is 0 or > LongestLine) return false;
        var plain = Plain(text);
        return Closings.Contains(plain) || Closings.Contains(WithoutName(plain, name))
            || (Goodbyes.Contains(plain) && mail.Skip(index + 1).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line.Text)).Text is { } next && IsName(next, name))
            || (hasWords && IsName(text, name));
    }

    /// <summary>What follows a signature all the same.</summary>
    public static bool IsPostscript(string text)
    {
        var words = Words.Of(text.Length > 12 ? text[..12] : text);
        return words.Count > 0 && (words[0].Is("ps") || (words.Count > 2 && words[0].Is("p") && words[1].Folded is "." or "-" && words[2].Folded is "s" or "."));
    }

    private static bool IsName(string line, PersonName name) =>
        line.Length <= LongestLine && Plain(line) is { Length: > 0 } plain && Names(name).Any(known => known == plain);

    private static string WithoutName(string plain, PersonName name)
    {
        foreach (var known in Names(name))
        {
            if (plain.EndsWith(" " + known, StringComparison.Ordinal)) return plain[..^(known.Length + 1)];
        }

        return plain;
    }

    private static IEnumerable<string> Names(PersonName name) =>
        ((string?[])[name.Full, name.Given, name.Family, name.Initials]).OfType<string>().Select(Plain).Where(plain => plain.Length > 0);

    private static string Plain(string text) => string.Join(' ', Words.Of(text).Where(word => word.Kind == WordKind.Letters).Select(word => word.Folded));
}
