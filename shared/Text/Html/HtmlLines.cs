using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Html;

/// <summary>A page or a mail as the lines that a person sees, in the plain marks of notes: "# ", "- ", "1. ", "- [x] ", " | ".</summary>
public static class HtmlLines
{
    /// <returns>The lines with words, each with the 1-based line of the HTML where its words begin.</returns>
    public static IReadOnlyList<SourceLine> Read(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var source = html.TrimStart('\uFEFF')
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
        using var reader = new HtmlReader(source);
        return reader.ReadToEnd();
    }
}
