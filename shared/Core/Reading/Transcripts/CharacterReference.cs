using System.Globalization;
using System.Net;
using System.Text;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>HTML's character references: "&amp;amp;", "&amp;#233;", and the old names that need no semicolon.</summary>
internal static class CharacterReference
{
    /// <summary>As long as any name that <see cref="WebUtility"/> knows ("thetasym").</summary>
    private const int LongestName = 8;

    /// <summary>HTML reads the numbers 128 to 159 as Windows-1252 (https://html.spec.whatwg.org/#numeric-character-reference-end-state).</summary>
    private const string Windows1252 =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static string Decode(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal)) return text;
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var (symbol, length) = At(text, at);
            decoded.Append(symbol);
            at += length;
        }

        return decoded.ToString();
    }

    /// <returns>The character or characters that stand at a place, and how much of the text writes them.</returns>
    public static (string Symbol, int Length) At(string text, int at)
    {
        if (text[at] != '&') return (text[at].ToString(), 1);
        var rest = text.AsSpan(at + 1);
        return (rest.StartsWith("#") ? Number(rest[1..]) : Name(rest)) ?? ("&", 1);
    }

    private static (string, int)? Number(ReadOnlySpan<char> rest)
    {
        var isHex = rest.Length > 0 && rest[0] is 'x' or 'X';
        if (isHex) rest = rest[1..];
        var count = 0;
        while (count < rest.Length && (isHex ? char.IsAsciiHexDigit(rest[count]) : char.IsAsciiDigit(rest[count]))) count++;
        if (count == 0) return null;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var symbol = int.TryParse(rest[..count], style, CultureInfo.InvariantCulture, out var code) ? Symbol(code) : "\uFFFD";
        var semicolon = count < rest.Length && rest[count] == ';' ? 1 : 0;
        return (symbol, "&#".Length + (isHex ? 1 : 0) + count + semicolon);
    }

    private static string Symbol(int code) => code switch
    {
        >= 128 and < 160 => Windows1252[code - 128].ToString(),
        > 0 when Rune.IsValid(code) => char.ConvertFromUtf32(code),
        _ => "\uFFFD",
    };

    private static (string, int)? Name(ReadOnlySpan<char> rest)
    {
        var count = 0;
        while (count < rest.Length && count < LongestName && char.IsAsciiLetterOrDigit(rest[count])) count++;
        if (count < rest.Length && rest[count] == ';' && Lookup(rest[..count]) is { } whole) return (whole, count + 2);

        // "&copyright" is a copyright sign: the names of Latin-1 count without their semicolon, the longest first.
        for (; count > 1; count--)
            if (Lookup(rest[..count]) is [<= '\u00FF'] symbol && rest[..count] is not "apos") return (symbol, count + 1);
        return null;
    }

    private static string? Lookup(ReadOnlySpan<char> name)
    {
        if (name is "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG") return Lookup(name.ToString().ToLowerInvariant());
        var reference = $"&{name};";
        var symbol = WebUtility.HtmlDecode(reference);
        return symbol == reference ? null : symbol;
    }
}
