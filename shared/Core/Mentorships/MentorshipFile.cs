using System.Text.Json;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mentorships;

/// <summary>The file in which its owner keeps a mentorship: one JSON document, the same bytes for the same mentorship.</summary>
public static class MentorshipFile
{
    /// <summary>The version of the document that is written, and the newest one that is read.</summary>
    internal const int Schema = 1;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The file's name says nothing about the person to anybody who does not know the address.</summary>
    public static string NameFor(EmailAddress other) => Hash.Of(other.Value.ToLowerInvariant())[..16] + ".json";

    public static Result<Mentorship> Read(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(ByteOrderMark)) content = content[ByteOrderMark.Length..];
        try
        {
            // A newer document need not look like ours in anything but this.
            var schema = JsonSerializer.Deserialize<Version>(content, MentorshipJson.Options)?.Schema ?? 0;
            if (schema > Schema) return new Problem($"the mentorship file was written by a newer version (its schema is {schema}, this one reads {Schema})", "update MentorOutlook");
            return schema == Schema && JsonSerializer.Deserialize<MentorshipDocument>(content, MentorshipJson.Options) is { } document
                ? FromDocument.Read(document)
                : throw new JsonException();
        }
        catch (JsonException broken)
        {
            var where = broken.Path is { Length: > 2 } path ? $" at {path[2..]}" : "";
            return new Problem($"the mentorship file cannot be understood{where}", "restore an earlier version of it from OneDrive's version history")
            {
                Line = broken.LineNumber is { } line ? (int)line + 1 : null,
            };
        }
    }

    public static byte[] Write(Mentorship mentorship) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(ToDocument.Write(mentorship), MentorshipJson.Options), (byte)'\n'];

    private sealed record Version(int Schema);
}
