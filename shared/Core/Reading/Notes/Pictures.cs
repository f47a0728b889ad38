using System.Globalization;

namespace MentorOutlook.Core.Reading.Notes;

/// <summary>Emoji and dingbats, with which people decorate a line.</summary>
internal static class Pictures
{
    public static string TrimStart(string text)
    {
        var start = 0;
        while (start < text.Length && IsPart(text[start])) start++;
        return start == 0 ? text : text[start..].TrimStart();
    }

    public static string TrimEnd(string text)
    {
        var end = text.Length;
        while (end > 0 && IsPart(text[end - 1])) end--;
        return end == text.Length ? text : text[..end].TrimEnd();
    }

    // Beyond the basic plane stand pictures, halves of them and letters that no French or English note has.
    private static bool IsPart(char c) => c is '\uFE0F' or '\u200D' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol && c is not '°';
}
