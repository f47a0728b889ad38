using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <param name="Path">Below the app folder, with slashes: "mentorships/one.json". Names differ by more than case.</param>
/// <param name="Content">Null for a folder.</param>
public sealed record DriveItem(string Id, string Path, byte[]? Content)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Empty for what lies in the app folder itself.</summary>
    public string Parent => Path.LastIndexOf('/') is > 0 and var slash ? Path[..slash] : "";

    public bool IsFolder => Content is null;

    public Instant Created { get; init; }

    public Instant Modified { get; init; }

    internal int Version { get; init; } = 1;

    internal string ETag => $"\"{{{Id}}},{Version}\"";

    internal string CTag => $"\"c:{{{Id}}},{Version}\"";

    /// <summary>If-Match takes either tag, or anything.</summary>
    internal bool Matches(string? condition) => condition is null or "*" || condition == ETag || condition == CTag;
}
