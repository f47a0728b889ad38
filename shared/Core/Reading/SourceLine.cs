namespace MentorOutlook.Core.Reading;

/// <summary>One line of something that a person wrote.</summary>
/// <param name="Number">1-based, in the document that the person sees.</param>
public readonly record struct SourceLine(int Number, string Text);
