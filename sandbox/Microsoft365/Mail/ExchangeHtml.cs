using System.Text.RegularExpressions;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>What the server makes of HTML that a client writes: never the bytes that it was given.</summary>
internal static partial class ExchangeHtml
{
    private const string Meta = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">";

    public static string OnWrite(string html)
    {
        var safe = Lines(Unsafe().Replace(html, ""));
        var named = TagName().Replace(safe, match => match.Value.ToLowerInvariant());
        var charset = Charset().Replace(named, "");
        if (!Root().IsMatch(charset)) return $"<html><head>\r\n{Meta}</head><body>{charset}</body></html>";
        if (Head().IsMatch(charset)) return Head().Replace(charset, match => $"{match.Value}\r\n{Meta}", 1);
        return Root().Replace(charset, match => $"{match.Value}<head>\r\n{Meta}</head>", 1);
    }

    public static string Lines(string text) => AnyLineEnd().Replace(text, "\r\n");

    [GeneratedRegex(@"<script\b.*?</script>|<!DOCTYPE[^>]*>\s*|\son\w+=(""[^""]*""|'[^']*')", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex TagName();

    [GeneratedRegex(@"\s*<meta\b[^>]*charset[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex(@"<html\b[^>]*>")]
    private static partial Regex Root();

    [GeneratedRegex(@"<head\b[^>]*>")]
    private static partial Regex Head();

    [GeneratedRegex(@"\r\n|\r|\n")]
    private static partial Regex AnyLineEnd();
}
