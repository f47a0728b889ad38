using System.Text;

namespace MentorOutlook.Sandbox.Files;

/// <summary>Files that people mistake for texts, by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] First, string Kind)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ("{\\rtf"u8.ToArray(), "a rich text document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
        ("GIF8"u8.ToArray(), "an image"),
        ("II*\0"u8.ToArray(), "an image"),
        ("MM\0*"u8.ToArray(), "an image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word document or an Outlook message"),
        ([0x1F, 0x8B], "a compressed file"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a compressed file"),
    ];

    /// <summary>What a ZIP of that name inside is: the formats of Office and OpenDocument are ZIPs.</summary>
    private static readonly (string Part, string Kind)[] Packages =
    [
        ("word/", "a Word document"),
        ("xl/", "an Excel workbook"),
        ("ppt/", "a PowerPoint presentation"),
        ("mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file"),
    ];

    /// <returns>The kind with its article, for a sentence; null where the bytes may be a text.</returns>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return PackageKind(bytes);
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return "an image";
        if (bytes.Length > 12 && bytes[0] == 0 && bytes[4..].StartsWith("ftyp"u8)) return "an image or a film";
        foreach (var (first, kind) in Signatures)
            if (bytes.StartsWith(first)) return kind;
        return null;
    }

    private static string PackageKind(ReadOnlySpan<byte> bytes)
    {
        foreach (var (part, kind) in Packages)
            if (bytes.IndexOf(Encoding.ASCII.GetBytes(part)) >= 0) return kind;
        return "a ZIP";
    }
}
