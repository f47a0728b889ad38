using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <param name="Zone">An IANA name.</param>
public sealed record NewMailbox(string DisplayName, string Address, string Zone, Language Language)
{
    /// <summary>Not every licence contains OneDrive.</summary>
    public bool HasOneDrive { get; init; } = true;
}
