using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>One day, however it is named.</summary>
internal static class Day
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        Match.Longest(ReadWithoutWeek(line, at, lead), Weekday.Read(line, at, lead), OrdinalDay.Read(line, at), ReadClose(line, at, lead));

    /// <summary>The days that a week can be named by; a weekday cannot, since it may itself be named by a week.</summary>
    public static Match<Days>? ReadWithoutWeek(Line line, int at, Lead lead) =>
        Match.Longest(WrittenDay.Read(line, at), NumericDay.Read(line, at, lead), DayOfMonth.Read(line, at, lead), Holiday.Read(line, at, lead), ReadName(line, at));

    private static Match<Days>? ReadName(Line line, int at) =>
        line.Words.DayNames.Read(line, at) is { } name ? new Match<Days>(Days.On(line.Today.PlusDays(name.Value.Offset)), name.End) : null;

    /// <summary>"EOD Friday", "fin de journée demain".</summary>
    private static Match<Days>? ReadClose(Line line, int at, Lead lead)
    {
        if (line.Words.DayNames.Read(line, at) is not { Value.IsClose: true } close) return null;
        var opening = Opening.Read(line, close.End);
        return Match.Longest(ReadWithoutWeek(line, opening.End, lead | opening.Value), Weekday.Read(line, opening.End, lead | opening.Value));
    }
}
