namespace MentorOutlook.Core.Reading.French;

/// <summary>A finite form of a verb of promising.</summary>
/// <param name="IsWeak">Whether the present of this verb is a habit as often as a promise.</param>
internal readonly record struct VerbForm(string Infinitive, GrammaticalPerson Person, bool IsFuture, bool IsWeak)
{
    /// <summary>Whether the form alone is a promise when the one who does it says so.</summary>
    public bool IsFirm => IsFuture || !IsWeak;
}

internal enum GrammaticalPerson
{
    I,
    YouSingular,

    /// <summary>Third person singular, and <c>on</c>.</summary>
    It,
    We,
    YouPlural,
}
