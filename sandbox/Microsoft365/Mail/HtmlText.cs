using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>Bodies in the two forms that Exchange gives them.</summary>
internal static partial class HtmlText
{
    private const int PreviewLength = 255;

    public static JsonObject Body(string content, bool isHtml, bool asText) => new()
    {
        ["contentType"] = isHtml && !asText ? "html" : "text",
        ["content"] = isHtml && asText ? Of(content) : content,
    };

    public static string Preview(string content, bool isHtml)
    {
        var text = Blank().Replace(isHtml ? Of(content) : content, " ").Trim();
        return text.Length <= PreviewLength ? text : text[..PreviewLength];
    }

    public static string Of(string html)
    {
        var visible = Hidden().Replace(html, "");
        var flowing = Blank().Replace(visible, " ");
        var broken = LineEnd().Replace(flowing, "\r\n");
        var text = WebUtility.HtmlDecode(Tag().Replace(broken, ""));
        return Margin().Replace(text, "\r\n").Trim();
    }

    [GeneratedRegex(@"<(style|script|head|title)\b.*?</\1>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"<br\b[^>]*>|</(p|div|li|tr|h\d|blockquote|ul|ol|table)\s*>|<hr\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[ \t]*\r\n[ \t]*")]
    private static partial Regex Margin();
}
