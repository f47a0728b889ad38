using System.Text;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Text.Typography;

/// <summary>
/// The spaces and signs of written French. France: a no-break space before <c>; : ! ?</c> and inside « »; Québec (OQLF): before the
/// colon and inside « » only. U+00A0 throughout: mail clients lack the narrow one often enough to print a box.
/// </summary>
public static class FrenchTypography
{
    private const char NoBreak = '\u00A0';

    public static string Apply(string text, Locale locale)
    {
        if (text.Length == 0) return text;
        var spaced = new StringBuilder(text.Length + 8);
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfToken(text, at);
            if (IsAddress(text.AsSpan(at, end - at))) spaced.Append(text, at, end - at);
            else for (var i = at; i < end; i++) Append(spaced, text, i, locale);
            at = end;
        }

        return spaced.ToString();
    }

    private static void Append(StringBuilder spaced, string text, int at, Locale locale)
    {
        var c = text[at];
        switch (c)
        {
            case '\'' when IsLetter(text, at - 1) && IsLetter(text, at + 1):
                spaced.Append('’');
                break;
            case ';' or '!' or '?' when EndsWord(text, at):
                // "?!" is one sign.
                SetSpaceBefore(spaced, locale == Locale.FrenchCanada || (spaced.Length > 0 && spaced[^1] is '!' or '?') ? null : NoBreak);
                spaced.Append(c);
                break;
            case ':' when EndsWord(text, at):
                SetSpaceBefore(spaced, NoBreak);
                spaced.Append(c);
                break;
            case '»':
                SetSpaceBefore(spaced, NoBreak);
                spaced.Append(c);
                break;
            case '%' or '€' when spaced.Length > 0 && (char.IsDigit(spaced[^1]) || IsSpace(spaced[^1])):
                SetSpaceBefore(spaced, NoBreak);
                spaced.Append(c);
                break;
            case ' ' when at > 0 && text[at - 1] == '«':
                spaced.Append(NoBreak);
                break;
            case '«' when at + 1 < text.Length && !IsSpace(text[at + 1]):
                spaced.Append(c).Append(NoBreak);
                break;
            case 'h' when IsHour(text, at):
                SetSpaceBefore(spaced, NoBreak);
                spaced.Append(c);
                if (at + 1 < text.Length && char.IsDigit(text[at + 1])) spaced.Append(NoBreak);
                break;
            case ' ' when at > 1 && text[at - 1] == 'h' && at + 1 < text.Length && char.IsDigit(text[at + 1]) && IsHour(text, at - 1):
                spaced.Append(NoBreak);
                break;
            default:
                spaced.Append(c);
                break;
        }
    }

    /// <summary>A sign that ends a word, not one inside "14:30" or "?a=1".</summary>
    private static bool EndsWord(string text, int at) =>
        at > 0 && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) && text[at - 1] is not ('(' or '[')
        && !(at + 1 < text.Length && text[at + 1] is '-' or ')' && text[at] is ':' or ';');

    private static bool IsHour(string text, int at)
    {
        var before = at - 1;
        if (before >= 0 && IsSpace(text[before])) before--;
        if (before < 0 || !char.IsAsciiDigit(text[before])) return false;
        var next = at + 1;
        return next == text.Length || !char.IsLetter(text[next]);
    }

    private static void SetSpaceBefore(StringBuilder text, char? space)
    {
        while (text.Length > 0 && IsSpace(text[^1])) text.Length--;
        if (space is { } s && text.Length > 0) text.Append(s);
    }

    private static int EndOfToken(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return Math.Max(end, at + 1);
    }

    private static bool IsAddress(ReadOnlySpan<char> token) =>
        token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (token.IndexOf('@') is > 0 and var at && at < token.Length - 1);

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsSpace(char c) => c is ' ' or NoBreak or '\u202F' or '\u2009';
}
