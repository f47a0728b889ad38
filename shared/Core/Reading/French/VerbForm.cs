namespace MentorOutlook.Core.Reading.French;

/// <summary>A finite form of a verb of promising.</summary>
/// <param name="IsFirm">Whether the form alone is a promise: any future, or the present of a verb that is hardly ever a habit.</param>
internal readonly record struct VerbForm(string Infinitive, GrammaticalPerson Person, bool IsFirm);

internal enum GrammaticalPerson
{
    I,
    YouSingular,

    /// <summary>Third person singular, and <c>on</c>.</summary>
    It,
    We,
    YouPlural,
}
