namespace MentorOutlook.Core.Mentorships;

/// <summary>How a person wishes to be addressed in formal French or English. Unknown is null, never guessed from a first name.</summary>
public enum Civility
{
    Madame,
    Monsieur,
}
