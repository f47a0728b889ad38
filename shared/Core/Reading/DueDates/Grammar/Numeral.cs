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
        var rest = first.Value switch
        {
            2000 => ReadCardinal(line, first.End),
            >= 20 => ReadUnits(line, line[first.End].Is("et") ? first.End + 1 : first.End, below: first.Value is 60 ? 20 : 10),
            _ => null,
        };
        return rest is { } tail && tail.Value is { Form: NumeralForm.Word, Value: < 100 }
            ? new Match<Numeral>(new Numeral(first.Value + tail.Value.Value, NumeralForm.Word), tail.End)
            : new Match<Numeral>(new Numeral(first.Value, NumeralForm.Word), first.End);
    }

    private static Match<Numeral>? ReadUnits(Line line, int at, int below) =>
        line.Words.Cardinals.Read(line, at) is { } units && units.Value < below
            ? new Match<Numeral>(new Numeral(units.Value, NumeralForm.Word), units.End)
            : null;
}
