namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>What a client keeps of a draft when it sends it: clients differ.</summary>
public sealed record SendHabits
{
    public bool KeepsNamedProperties { get; init; } = true;

    /// <summary>Classic Outlook gives another.</summary>
    public bool KeepsInternetMessageId { get; init; } = true;

    public bool KeepsConversation { get; init; } = true;

    /// <summary>A client that loses everything by which a draft might be known again.</summary>
    public static SendHabits Forgetful { get; } = new() { KeepsNamedProperties = false, KeepsInternetMessageId = false, KeepsConversation = false };
}
