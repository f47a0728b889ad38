namespace MentorOutlook.Core.Reading.Notes;

/// <summary>The heading that a line stands under.</summary>
/// <param name="EndsAtProse">Whether a blank line followed by something that is no list item ends it: "Actions :" does, "# Actions" does not.</param>
/// <param name="Level">How deep the heading is ("##" is 2); zero where it does not say.</param>
internal readonly record struct Section(MarkKind Kind, OwnerMark Owner, bool EndsAtProse, bool SawBlankLine, int Level = 0)
{
    public static readonly Section Neutral = new(MarkKind.None, OwnerMark.None, false, false);

    public Section AfterBlankLine() => this with { SawBlankLine = true };

    /// <summary>Where a private section ends is never guessed: only a heading ends it, and one that is not part of it.</summary>
    public Section At(bool isListItem) =>
        EndsAtProse && SawBlankLine && !isListItem && Kind != MarkKind.Private ? Neutral : this with { SawBlankLine = false };

    /// <summary>"# Pour moi" goes on under "## Détail", and under "Actions :" too.</summary>
    public Section Then(Section heading) =>
        Kind == MarkKind.Private && Level > 0 && (heading.Level == 0 || heading.Level > Level) ? this with { SawBlankLine = false } : heading;
}
