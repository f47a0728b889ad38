using MentorOutlook.Core.Reading.DueDates.Tokens;
using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A day in figures: "12/04", "04.12.2026", "2026-12-04", "le 20 2 14".</summary>
internal static class NumericDay
{
    public static Match<Days>? Read(Line line, int at, Lead lead)
    {
        var weekday = WeekdayPrefix.Read(line, at);
        var from = weekday.End;
        return ReadIso(line, from) ?? ReadFull(line, from, weekday.Value) ?? ReadSpaced(line, from, lead)
            ?? ReadShort(line, from, weekday.Value, lead);
    }

    private static Match<Days>? ReadIso(Line line, int at)
    {
        if (line[at].Digits is not 4 || !IsDateMark(line, at + 1) || !IsSameMark(line, at + 1, at + 3)) return null;
        if (line.Touches(at + 5) && line[at + 5] is { IsWord: true } next && !next.Is("t")) return null;
        return Exact(line[at].Value, line[at + 2], line[at + 4]) is { } date
            ? new Match<Days>(Days.On(date), AfterIsoTime(line, at + 5))
            : null;
    }

    private static Match<Days>? ReadFull(Line line, int at, IsoDayOfWeek? weekday)
    {
        if (!IsDateMark(line, at + 1) || !IsSameMark(line, at + 1, at + 3) || line[at + 4].Digits is not (2 or 4)) return null;
        return Company.IsInsideNumber(line, at, at + 5) && !line[at + 5].IsNumber
            ? null
            : NumericOrder.Read(line, at, NumericOrder.FullYear(line[at + 4]), weekday, at + 5);
    }

    private static Match<Days>? ReadSpaced(Line line, int at, Lead lead)
    {
        var isDate = lead.HasFlag(Lead.Article) && line[at].IsNumber && line[at + 1].Digits is 1 or 2 && line[at + 2].Digits is 2 or 4
            && !line[at + 3].IsNumber && line[at].Digits is 1 or 2;
        return isDate && Occurrences.Exact(NumericOrder.FullYear(line[at + 2]), line[at + 1].Value, line[at].Value) is { } date
            ? new Match<Days>(Days.On(date), at + 3)
            : null;
    }

    private static Match<Days>? ReadShort(Line line, int at, IsoDayOfWeek? weekday, Lead lead)
    {
        if (!IsDateMark(line, at + 1) || line[at].Digits is not (1 or 2) || line[at + 2].Digits is not (1 or 2)) return null;
        var isRange = line[at + 1].Is('/') && (line[at + 3].Is('-') || line[at - 1].Is('-')) && !line[at + 3].IsNumber;
        if ((!isRange && Company.IsInsideNumber(line, at, at + 3)) || Company.IsUnitAfter(line, at + 3)) return null;
        var isAnnounced = weekday is not null || lead.HasFlag(Lead.Article) || lead.HasFlag(Lead.Limit);
        var isDate = line[at + 1].Text[0] switch
        {
            '/' => isAnnounced || (!IsIdiom(line[at], line[at + 2])
                && (lead.HasFlag(Lead.On) || Company.IsAlone(line, at, at + 3) || !IsScore(line[at], line[at + 2]))),
            '.' => (isAnnounced || lead.HasFlag(Lead.On)) && ClockTime.Read(line, at) is null && !Company.IsNounAfter(line, at + 3),
            _ => isAnnounced && !lead.HasFlag(Lead.Limit),
        };
        return isDate ? NumericOrder.Read(line, at, null, weekday, at + 3) : null;
    }

    /// <summary>"24/7", "5/5".</summary>
    private static bool IsIdiom(Token of, Token total) =>
        (of.Value is 24 && total.Value is 7) || (of.Digits is 1 && of.Value == total.Value);

    /// <summary>Whether it looks like a fraction or like a mark out of 10 or 20.</summary>
    private static bool IsScore(Token of, Token total) =>
        of.Text[0] is not '0' && of.Value <= total.Value && total.Value is (2 or 3 or 4 or 5 or 10 or 20);

    private static bool IsDateMark(Line line, int at) =>
        (line[at].Is('/') || line[at].Is('-') || line[at].Is('.')) && line[at - 1].IsNumber && line.Touches(at) && line.Touches(at + 1)
        && line[at + 1].IsNumber;

    private static bool IsSameMark(Line line, int first, int second) =>
        IsDateMark(line, second) && string.Equals(line[first].Text, line[second].Text, StringComparison.Ordinal);

    private static LocalDate? Exact(int year, Token month, Token day) =>
        year is >= 1900 and <= 2199 && month.Digits <= 2 && day.Digits <= 2 ? Occurrences.Exact(year, month.Value, day.Value) : null;

    private static int AfterIsoTime(Line line, int at) =>
        line[at].Is("t") && ClockTime.Read(line, at + 1) is { } time ? time : at;
}
