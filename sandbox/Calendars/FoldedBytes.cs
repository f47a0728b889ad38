namespace MentorOutlook.Sandbox.Calendars;

/// <summary>
/// RFC 5545 counts octets, so some programs fold a line in the middle of an accent. To be applied to a file's bytes before
/// they are decoded as UTF-8: the rest of the character is drawn up to its beginning, and every line keeps its number.
/// </summary>
public static class FoldedBytes
{
    public static byte[] Mend(ReadOnlySpan<byte> bytes)
    {
        var mended = bytes.ToArray();
        for (var i = 1; i < mended.Length; i++)
        {
            var fold = mended[i - 1] >= 0x80 ? FoldAt(mended.AsSpan(i)) : 0;
            if (fold == 0) continue;
            var rest = mended.AsSpan(i + fold);
            var torn = rest.IndexOfAnyExceptInRange((byte)0x80, (byte)0xBF) is var end and >= 0 ? end : rest.Length;
            rest[..torn].ToArray().Concat(mended[i..(i + fold)]).ToArray().CopyTo(mended.AsSpan(i));
        }

        return mended;
    }

    /// <returns>How many bytes fold the line here; 0 where it is not folded.</returns>
    private static int FoldAt(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'\r', (byte)'\n', (byte)' ' or (byte)'\t', ..] => 3,
        [(byte)'\n', (byte)' ' or (byte)'\t', ..] => 2,
        _ => 0,
    };
}
