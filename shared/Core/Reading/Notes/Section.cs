namespace MentorOutlook.Core.Reading.Notes;

/// <summary>The heading that a line stands under.</summary>
/// <param name="EndsAtProse">Whether a blank line followed by something that is no list item ends it: "Actions :" does, "# Actions" does not.</param>
internal readonly record struct Section(MarkKind Kind, OwnerMark Owner, bool EndsAtProse, bool SawBlankLine)
{
    public static readonly Section Neutral = new(MarkKind.None, OwnerMark.None, false, false);

    public Section AfterBlankLine() => this with { SawBlankLine = true };

    public Section At(bool isListItem) => EndsAtProse && SawBlankLine && !isListItem ? Neutral : this with { SawBlankLine = false };
}
