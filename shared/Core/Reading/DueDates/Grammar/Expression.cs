using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>Everything that can stand after the prepositions. No rule reads itself, so the work at one place is bounded.</summary>
internal static class Expression
{
    public static Match<Days>? Read(Line line, int at, Lead lead) => Match.Longest(
        DayRange.Read(line, at, lead),
        Day.Read(line, at, lead),
        AnchoredLength.Read(line, at),
        Ahead.Read(line, at, lead),
        Period.Read(line, at, lead),
        NextSession.Read(line, at, lead));
}
