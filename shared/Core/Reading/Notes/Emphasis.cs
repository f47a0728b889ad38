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

    /// <summary>"[text](address)" → "text".</summary>
    private static string StripLinks(string text)
    {
        for (var close = text.IndexOf("](", StringComparison.Ordinal); close > 0; close = text.IndexOf("](", close, StringComparison.Ordinal))
        {
            var open = text.LastIndexOf('[', close);
            var end = text.IndexOf(')', close);
            if (open < 0 || end < 0) return text;
            text = text[..open] + text[(open + 1)..close] + text[(end + 1)..];
            close = Math.Min(open, text.Length - 1);
            if (close < 0) return text;
        }

        return text;
    }
}
