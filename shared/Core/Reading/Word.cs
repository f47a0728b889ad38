namespace MentorOutlook.Core.Reading;

/// <summary>A word or a sign of a text.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Folded">Without accents and capitals (see <see cref="Folding"/>); <c>j'</c> keeps its apostrophe.</param>
public readonly record struct Word(int Start, int Length, string Folded, WordKind Kind, bool IsCapitalised)
{
    public int End => Start + Length;

    public bool Is(string folded) => string.Equals(Folded, folded, StringComparison.Ordinal);
}

public enum WordKind
{
    Letters,
    Digits,
    Sign,
}
