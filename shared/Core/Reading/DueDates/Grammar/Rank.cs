using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>"first", "the 3rd", "last", "second to last": a place counted from one end of a period.</summary>
internal readonly record struct Rank(int Place, bool FromEnd)
{
    public static Match<Rank>? Read(Line line, int at)
    {
        if (Numeral.ReadOrdinal(line, at) is not { } ordinal) return ReadLast(line, at, 1);
        var last = line[ordinal.End].Is("to") ? ordinal.End + 1 : ordinal.End;
        return ReadLast(line, last, ordinal.Value.Value) ?? new Match<Rank>(new Rank(ordinal.Value.Value, FromEnd: false), ordinal.End);
    }

    private static Match<Rank>? ReadLast(Line line, int at, int place) =>
        line.Words.Whiches.Read(line, at) is { Value: Which.Past } last ? new Match<Rank>(new Rank(place, FromEnd: true), last.End) : null;
}
