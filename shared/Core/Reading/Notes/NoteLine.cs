using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading.Notes;

/// <summary>A line of notes with what its marks and its heading say about it.</summary>
/// <param name="Content">The words, without list sign, emphasis and mark.</param>
/// <param name="IsMarked">Whether its own mark or its section makes it an item, so that it needs no verb to count.</param>
/// <param name="Owner">Who the mark or the heading names; null for nobody.</param>
internal sealed record NoteLine(SourceLine Source, string Content, MarkKind Kind, bool IsMarked, bool IsListItem, OwnerMark Owner, Tick Tick = Tick.None)
{
    /// <summary>The number of the last of its lines, where it was wrapped.</summary>
    public int LastNumber { get; init; } = Source.Number;

    /// <summary>What its heading says besides its kind and owner: "avant le 10 décembre"; empty where it says no more.</summary>
    public string Heading { get; init; } = "";
}

/// <summary>What a mark says about the owner.</summary>
internal readonly record struct OwnerMark(bool IsNamed, Named Who)
{
    public static readonly OwnerMark None;

    public static OwnerMark Of(Named who) => new(true, who);

    public Party? Party => IsNamed && Who is Named.Me or Named.Other ? (Who == Named.Me ? Mentorships.Party.Me : Mentorships.Party.Other) : null;

    public bool IsThird => IsNamed && Who == Named.Third;
}

internal enum Tick
{
    None,
    Open,
    Done,
}
