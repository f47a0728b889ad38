using System.Globalization;
using System.Text;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Words of the file inside a message of ours: on one line, and short.</summary>
internal static class OneLine
{
    private const int Longest = 60;

    public static string Of(string? text, int longest = Longest)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (line.Length >= longest) return line.Append('…').ToString();
            if (Breaks(rune)) AddBlank(line);
            else line.Append(rune);
        }

        return line.ToString().Trim();
    }

    private static void AddBlank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }

    private static bool Breaks(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
}
