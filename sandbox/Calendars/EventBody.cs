using System.Text.RegularExpressions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>What was written in the event: as lines, or as HTML where the file has nothing else.</summary>
internal sealed partial record EventBody(IReadOnlyList<SourceLine> Lines, string? Html)
{
    public static EventBody Of(CalendarEvent source)
    {
        var text = source.Description ?? "";
        // Google writes what was formatted in its page as HTML into the plain description.
        if (Tag().IsMatch(text)) return new EventBody([], text.ReplaceLineEndings("<br>"));
        return string.IsNullOrWhiteSpace(text) ? new EventBody([], HtmlOf(source)) : new EventBody(LinesOf(text), null);
    }

    private static string? HtmlOf(CalendarEvent source) => source.Properties.AllOf("X-ALT-DESC")
        .Where(IsHtml)
        .Select(p => p.Value as string)
        .FirstOrDefault(html => !string.IsNullOrWhiteSpace(html));

    private static bool IsHtml(ICalendarProperty property) =>
        "text/html".Equals(property.Parameters.Get("FMTTYPE"), StringComparison.OrdinalIgnoreCase);

    private static SourceLine[] LinesOf(string text) =>
        [.. text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select((line, n) => new SourceLine(n + 1, line.TrimEnd()))];

    [GeneratedRegex("</(p|div|ul|ol|li|b|i|u|a|span|html|h[1-6])>|<br ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
