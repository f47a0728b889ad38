using MentorOutlook.Core.Reading.DueDates.Tokens;
using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// The year after a day and a month or after a month: "2026", ", 2026", "'26", "de l'année prochaine".
/// Two digits without an apostrophe are a year only where it is near and they count nothing.
/// </summary>
internal static class YearAfter
{
    public static Match<int>? Read(Line line, int at)
    {
        var from = line[at].Is(',') || line[at].Is('/') || line[at].Is('-') || line[at].Is('.') ? at + 1 : at;
        return ReadFull(line, from) ?? ReadShort(line, at) ?? ReadRelative(line, at);
    }

    public static Match<int>? ReadFull(Line line, int at) =>
        Numeral.ReadCardinal(line, at) is { Value.Value: >= 1900 and <= 2199 } year && !Company.IsUnitAfter(line, year.End)
            ? new Match<int>(year.Value.Value, year.End)
            : null;

    private static Match<int>? ReadShort(Line line, int at)
    {
        var digits = line.Skip(at, '\'');
        if (line[digits] is not { Digits: 2 } number || TimeOfDay.Read(line, digits) > digits) return null;
        var year = 2000 + number.Value;
        var isNear = year >= line.Today.Year - 1 && year <= line.Today.Year + 5;
        var countsNothing = !Company.IsNounAfter(line, digits + 1) && !IsLongNumber(line, digits) && !Company.IsUnitAfter(line, digits + 1);
        return digits > at || (isNear && countsNothing) ? new Match<int>(year, digits + 1) : null;
    }

    private static Match<int>? ReadRelative(Line line, int at) =>
        RelativePeriod.Read(line, line.Skip(at, line.Words.Connectors)) is { Value.Unit: Unit.Year } year
            ? new Match<int>(year.Value.Days.First.Year, year.End)
            : null;

    private static bool IsLongNumber(Line line, int at) =>
        line[at + 1].IsNumber || (line[at + 1].Kind is TokenKind.Mark && line.Touches(at + 1) && line.Touches(at + 2) && line[at + 2].IsNumber);
}
