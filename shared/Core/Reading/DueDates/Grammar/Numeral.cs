namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>How a number is written, because "le 3" can be a day where "le troisième" is the third of something.</summary>
internal enum NumeralForm
{
    Digits,
    Word,
    Ordinal,
}

/// <summary>A number from 0 to 9999, in digits or words.</summary>
internal readonly record struct Numeral(int Value, NumeralForm Form)
{
    private const int Thousands = 2000;

    public bool IsDay => Value is >= 1 and <= 31;

    public static Match<Numeral>? Read(Line line, int at) => ReadOrdinal(line, at) ?? ReadCardinal(line, at);

    public static Match<Numeral>? ReadOrdinal(Line line, int at)
    {
        if (line[at] is { Digits: > 0 and <= 2 } number && line.Touches(at + 1) && line.Words.OrdinalEndings.Read(line, at + 1) is { } ending)
            return new Match<Numeral>(new Numeral(number.Value, NumeralForm.Ordinal), ending.End);
        return line.Words.Ordinals.Read(line, at) is { } word
            ? new Match<Numeral>(new Numeral(word.Value, NumeralForm.Ordinal), word.End)
            : null;
    }

    public static Match<Numeral>? ReadCardinal(Line line, int at)
    {
        if (line[at].Digits is > 0 and <= 4) return new Match<Numeral>(new Numeral(line[at].Value, NumeralForm.Digits), at + 1);
        if (line.Words.Cardinals.Read(line, at) is not { } first) return null;
        var sum = first.Value is Thousands ? Add(first, ReadTens(line, first.End)) : ReadTens(line, at)!.Value;
        return new Match<Numeral>(new Numeral(sum.Value, NumeralForm.Word), sum.End);
    }

    /// <summary>Up to 79: "vingt et un", "twenty one", "soixante douze".</summary>
    private static Match<int>? ReadTens(Line line, int at)
    {
        if (line.Words.Cardinals.Read(line, at) is not { Value: < 100 } tens || tens.Value < 20) return line.Words.Cardinals.Read(line, at);
        var from = line[tens.End].Is("et") ? tens.End + 1 : tens.End;
        var room = tens.Value is 60 && line.Language is Language.French ? 20 : 10;
        return Add(tens, line.Words.Cardinals.Read(line, from) is { } units && units.Value < room ? units : null);
    }

    private static Match<int> Add(Match<int> high, Match<int>? low) =>
        low is { Value: < 100 } rest ? new Match<int>(high.Value + rest.Value, rest.End) : high;

}
