using NodaTime;

namespace MentorOutlook.Core.Mentorships;

/// <summary>One of the two people of a mentorship.</summary>
/// <param name="Zone">Where the person lives; null where nobody has said, which is not the same as "in my zone".</param>
public sealed record Person(EmailAddress Address, PersonName Name, DateTimeZone? Zone = null);

/// <summary>The two sides, seen from the mailbox whose notes are read: <c>je</c> and <c>I</c> are <see cref="Me"/>.</summary>
public enum Party
{
    Me,
    Other,
}
