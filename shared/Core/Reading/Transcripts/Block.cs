namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>Lines of the file that stand together: a cue where there is a timing line, else a comment, a style sheet or a region.</summary>
/// <param name="Timing">The line with the arrow.</param>
internal sealed record Block(string? Id, SourceLine? Timing, IReadOnlyList<SourceLine> Body)
{
    /// <summary>Whether a block without times holds nothing that anybody said.</summary>
    public bool IsSilent => Body.Count == 0 || IsComment(Body[0].Text) || IsDefinition(Body[0].Text);

    private static bool IsComment(string line) =>
        line.StartsWith("NOTE", StringComparison.Ordinal) && (line.Length == 4 || line[4] is ' ' or '\t');

    private static bool IsDefinition(string line) => line.TrimEnd(' ', '\t', '\f') is "STYLE" or "REGION";
}
