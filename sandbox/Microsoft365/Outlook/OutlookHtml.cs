using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Mail;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>HTML as classic Outlook writes it: other marks, other blanks, other entities, the same words.</summary>
internal static partial class OutlookHtml
{
    private const int LineLength = 70;

    public static string Stored(string body, bool isHtml) => ExchangeHtml.OnWrite(isHtml ? body : OfText(body));

    /// <summary>Each line is a paragraph, as Outlook makes them while somebody types.</summary>
    public static string OfText(string text) =>
        string.Concat(text.Split('\n').Select(line => line.TrimEnd('\r')).Select(line => $"<p class=\"MsoNormal\">{(line.Length == 0 ? "&nbsp;" : WebUtility.HtmlEncode(line))}</p>\n"));

    /// <summary>What opening a draft makes of its HTML, though nobody types a letter.</summary>
    public static string OnOpen(string html)
    {
        var inBody = false;
        return Part().Replace(html, part =>
        {
            if (part.Value.StartsWith("<body", StringComparison.OrdinalIgnoreCase)) inBody = true;
            if (part.Value.StartsWith('<')) return Tag(part.Value);
            return inBody && !string.IsNullOrWhiteSpace(part.Value) ? $"<span style=\"font-size:11.0pt\">{Text(part.Value)}</span>" : part.Value;
        });
    }

    private static string Tag(string tag) =>
        tag is "<p>" ? "<p class=\"MsoNormal\">" : tag;

    /// <summary>Letters beyond ASCII become numeric references; lines break at other blanks.</summary>
    private static string Text(string text)
    {
        var (written, column) = (new StringBuilder(), 0);
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            var breaks = rune.Value == ' ' && column > LineLength;
            written.Append(breaks ? "\r\n" : rune.Value > 126 ? $"&#{rune.Value.ToString(CultureInfo.InvariantCulture)};" : rune.ToString());
            column = breaks ? 0 : column + 1;
        }

        return written.ToString();
    }

    [GeneratedRegex("<style\\b.*?</style>|<!--.*?-->|<[^>]*>|[^<]+", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Part();
}
