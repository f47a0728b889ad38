using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>"Before Christmas": a day only after a preposition of time, since "Merry Christmas" and "la veille de Noël" are none.</summary>
internal static class Holiday
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        lead.HasFlag(Lead.Month) && line.Words.Holidays.Read(line, at) is { } holiday
        && Occurrences.OfYear(line.Today, holiday.Value.Month, holiday.Value.Day) is { } date
            ? new Match<Days>(Days.On(date), holiday.End)
            : null;
}
