using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>An hour with its minutes: "14 h 30", "8:45", "5 pm", "neuf heures trente".</summary>
internal static class ClockTime
{
    public static int? Read(Line line, int at)
    {
        if (Numeral.ReadCardinal(line, at) is not { Value.Value: <= 24 } hour) return null;
        if (hour.Value.Form is NumeralForm.Digits && ReadMinutes(line, hour.End) is { } minutes)
            return ReadHalfDay(line, minutes) ?? (line[hour.End].Is(':') ? minutes : null);
        return line.Words.ClockWords.Read(line, hour.End) is { Value: Clock.Hours } hours
            ? ReadAfterHours(line, hours.End)
            : ReadHalfDay(line, hour.End);
    }

    /// <summary>A number that only the word before it makes an hour: "at 4", "à 3.30".</summary>
    public static int? ReadBareHour(Line line, int at)
    {
        if (Numeral.ReadCardinal(line, at) is not { Value.Value: <= 24 } hour) return null;
        var end = ReadMinutes(line, hour.End) ?? hour.End;
        return line[end].IsWord && line.Words.Followers.Read(line, end) is null ? null : end;
    }

    /// <summary>Whether it could be how long something takes: "3 heures vendredi".</summary>
    public static bool IsAlsoLength(Line line, int at) =>
        Numeral.ReadCardinal(line, at) is { } number && line.Words.ClockWords.Read(line, number.End) is { Value: Clock.Hours };

    private static int? ReadMinutes(Line line, int at)
    {
        if (!(line[at].Is(':') || line[at].Is('.')) || !line.Touches(at) || !IsSixtieth(line, at + 1)) return null;
        return line[at + 2].Is(':') && IsSixtieth(line, at + 3) ? at + 4 : at + 2;
    }

    private static bool IsSixtieth(Line line, int at) => line[at] is { Digits: 2, Value: < 60 } && line.Touches(at);

    private static int ReadAfterHours(Line line, int at)
    {
        if (line[at].Is("et") && (line[at + 1].Is("quart") || line[at + 1].Is("demie"))) at += 2;
        else if (Numeral.ReadCardinal(line, at) is { Value.Value: < 60 } minutes && !Company.IsUnitAfter(line, minutes.End)) at = minutes.End;
        return ReadHalfDay(line, at) ?? at;
    }

    private static int? ReadHalfDay(Line line, int at)
    {
        if (line[at + 1].Is('.') && line.Touches(at + 1) && line[at + 2].Is("m") && (line[at].Is("a") || line[at].Is("p"))) return at + 3;
        if (line.Words.ClockWords.Read(line, at) is not { Value: Clock.HalfDay } half) return null;
        return half.End > at + 1 || line[at].Text.Length > 1 || line.Touches(at) ? half.End : null;
    }
}
