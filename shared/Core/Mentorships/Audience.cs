namespace MentorOutlook.Core.Mentorships;

/// <summary>Who may read a field. What is for <see cref="Me"/> is never in mail to somebody else.</summary>
public enum Audience
{
    /// <summary>The mailbox's owner alone.</summary>
    Me,

    /// <summary>Both people of the mentorship.</summary>
    Us,
}

/// <summary>States the audience of a stored or composed field.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ReadByAttribute(Audience audience) : Attribute
{
    public Audience Audience { get; } = audience;
}
