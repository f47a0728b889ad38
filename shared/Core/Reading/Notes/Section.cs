namespace MentorOutlook.Core.Reading.Notes;

/// <summary>The heading that a line stands under.</summary>
/// <param name="EndsAtProse">Whether a blank line followed by something that is no list item ends it: "Actions :" does, "# Actions" does not.</param>
/// <param name="Level">How deep the heading is ("##" is 2); zero where it does not say.</param>
internal readonly record struct Section(MarkKind Kind, OwnerMark Owner, bool EndsAtProse, bool SawBlankLine, int Level = 0)
{
    private enum Content
    {
        Nothing,
        Prose,
        List,
    }

    /// <summary>The rest of the heading's words, which may say when all below it is due: "À faire avant le 10 décembre :".</summary>
    public string Remainder { get; init; } = "";

    private Content Has { get; init; }

    public static readonly Section Neutral = new(MarkKind.None, OwnerMark.None, false, false);

    /// <summary>The blank line between a heading and its list ends nothing.</summary>
    public Section AfterBlankLine() => this with { SawBlankLine = Has != Content.Nothing };

    /// <summary>Where a private section ends is never guessed: only a heading ends it, and one that is not part of it.</summary>
    public Section At(bool isListItem) =>
        EndsAtProse && !isListItem && Kind != MarkKind.Private && (SawBlankLine || Has == Content.List)
            ? Neutral
            : this with { SawBlankLine = false, Has = isListItem ? Content.List : Content.Prose };

    /// <summary>"# Pour moi" goes on under "## Détail", and under "Actions :" too.</summary>
    public Section Then(Section heading) =>
        Kind == MarkKind.Private && Level > 0 && (heading.Level == 0 || heading.Level > Level) ? this with { SawBlankLine = false } : heading;
}
