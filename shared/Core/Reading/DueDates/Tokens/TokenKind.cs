namespace MentorOutlook.Core.Reading.DueDates.Tokens;

internal enum TokenKind
{
    /// <summary>Before the first token and after the last.</summary>
    Edge,
    Word,
    Number,
    Mark,
}
