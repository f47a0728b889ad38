using System.Text;

namespace MentorOutlook.Sandbox.Files;

/// <summary>Bytes to text: by the byte order mark, else strict UTF-8, else Windows-1252, which old programs of western Windows write.</summary>
internal static class Decoding
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>UTF-32 before UTF-16: the mark of the one begins with the mark of the other.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <returns>Null where the bytes are no text.</returns>
    public static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Marked)
            if (bytes.StartsWith(encoding.Preamble)) return NullIfBinary(encoding.GetString(bytes[encoding.Preamble.Length..]));
        if (Unmarked(bytes) is { } utf16) return NullIfBinary(utf16.GetString(bytes));
        return bytes.Contains((byte)0) ? null : NullIfBinary(Utf8OrWindows1252(bytes));
    }

    private static string Utf8OrWindows1252(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>UTF-16 without a mark: in western text nearly every second byte is zero, and never one of the others.</summary>
    private static UnicodeEncoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var zeros = (Even: 0, Odd: 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) zeros.Even++;
            else zeros.Odd++;
        }

        var enough = Math.Max(2, bytes.Length / 4);
        if (bytes.Length % 2 != 0 || (zeros.Even > 0 && zeros.Odd > 0) || zeros.Even + zeros.Odd < enough) return null;
        return new UnicodeEncoding(bigEndian: zeros.Even > 0, byteOrderMark: false);
    }

    /// <summary>One character in twenty that no keyboard types is no text; colours from a terminal (ESC) are.</summary>
    private static string? NullIfBinary(string text)
    {
        var controls = text.AsSpan().Count('\0') * 20;
        foreach (var c in text)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001B' or '\0')) controls++;
        return controls > text.Length / 20 ? null : text;
    }
}
