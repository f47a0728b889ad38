using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Text.Typography;

/// <summary>Sets a piece of text, a template's or a person's, in the typography of its locale.</summary>
public static class TypographicText
{
    public static string Set(string text, Locale locale) => locale switch
    {
        Locale.FrenchFrance or Locale.FrenchCanada => FrenchTypography.Apply(WithoutControls(text), locale),
        Locale.English => Apostrophes(WithoutControls(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(locale)),
    };

    private static string Apostrophes(string text)
    {
        if (!text.Contains('\'', StringComparison.Ordinal)) return text;
        var set = text.ToCharArray();
        for (var i = 1; i + 1 < set.Length; i++)
        {
            if (set[i] == '\'' && char.IsLetter(set[i - 1]) && char.IsLetter(set[i + 1])) set[i] = '’';
        }

        return new string(set);
    }

    private static string WithoutControls(string text) =>
        text.Any(IsControl) ? string.Concat(text.Where(c => !IsControl(c))) : text;

    // Line ends belong to templates; a person's text has none left when it arrives here.
    private static bool IsControl(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u202A' or '\u202B' or '\u202D' or '\u202E' or '\u2066' or '\u2067' or '\u2069';
}
