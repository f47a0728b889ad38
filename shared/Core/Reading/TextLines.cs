namespace MentorOutlook.Core.Reading;

public static class TextLines
{
    /// <summary>Splits at CRLF, LF and CR. A line end at the very end starts no further line.</summary>
    public static IReadOnlyList<SourceLine> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<SourceLine>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new SourceLine(lines.Count + 1, text[start..end]));
            start = IsCrLf(text, end) ? end + 2 : end + 1;
        }

        return lines;
    }

    private static bool IsCrLf(string text, int at) => at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n';
}
