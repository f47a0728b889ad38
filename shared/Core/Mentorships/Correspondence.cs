using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Mentorships;

/// <summary>How the two people write to each other. One language and one form of address per mentorship, never mixed.</summary>
public sealed record Correspondence(Locale Locale, AddressForm Address)
{
    public Language Language => Locale == Locale.English ? Language.English : Language.French;
}

/// <summary>A language with the typography of its country.</summary>
public enum Locale
{
    FrenchFrance,
    FrenchCanada,
    English,
}

/// <summary>Formal by default: the senior of the two offers <c>tu</c>, software does not.</summary>
public enum AddressForm
{
    /// <summary><c>vous</c>; "Dear …" in English.</summary>
    Formal,

    /// <summary><c>tu</c>; "Hi …" in English.</summary>
    Familiar,
}
