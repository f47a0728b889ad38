using System.Text;

namespace MentorOutlook.Core.Reading.Notes;

/// <summary>Markdown inside a line, which readers of mail should not see.</summary>
internal static class Emphasis
{
    public static string Strip(string text) =>
        StripLinks(text)
            .Replace("**", "", StringComparison.Ordinal)
            .Replace("__", "", StringComparison.Ordinal)
            .Replace("`", "", StringComparison.Ordinal)
            .Trim('*', '_', ' ');

    /// <summary>Struck out is withdrawn.</summary>
    public static bool IsStruckOut(string text) =>
        text.StartsWith("~~", StringComparison.Ordinal) && text.EndsWith("~~", StringComparison.Ordinal) && text.Length > 4;

    /// <summary>"[text](address)" → "text", in one pass.</summary>
    private static string StripLinks(string text)
    {
        var lastClose = text.LastIndexOf(')');
        if (!text.Contains("](", StringComparison.Ordinal)) return text;
        var stripped = new StringBuilder(text.Length);
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[') open = stripped.Length;
            if (text[i] == ']' && open >= 0 && i < lastClose && text[i + 1] == '(')
            {
                stripped.Remove(open, 1);
                i = text.IndexOf(')', i);
                open = -1;
            }
            else
            {
                stripped.Append(text[i]);
            }
        }

        return stripped.ToString();
    }
}
