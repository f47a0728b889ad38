using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A week, month, quarter or year, whole or in part: "la semaine prochaine", "in May", "fin mars", "the rest of the week".</summary>
internal static class Period
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        Match.Longest(ReadWhole(line, at, lead), ReadPart(line, at), ReadAbbreviation(line, at));

    private static Match<Days>? ReadPart(Line line, int at)
    {
        if (line.Words.Parts.Read(line, at) is not { } part) return null;
        var from = line.Skip(part.End, line.Words.Connectors);
        if (ReadWhole(line, line.Words.Parts.Read(line, from) is { Value: Part.Whole } inner ? inner.End : from, Lead.Month | Lead.Limit, bare: true) is { } whole)
            return new Match<Days>(PartOf.Find(whole.Value, part.Value, line.Today), whole.End);
        return Day.Read(line, from, Lead.Article) is { } day ? day : null;
    }

    private static Match<Days>? ReadWhole(Line line, int at, Lead lead, bool bare = false)
    {
        var isWeekend = lead.HasFlag(Lead.Month) && line.Words.Units.Read(line, at) is { Value: Unit.Weekend };
        var isBare = bare || isWeekend || lead.HasFlag(Lead.Ahead) || lead.HasFlag(Lead.For);
        Match<Days>? relative = RelativePeriod.Read(line, at, isBare) is { } period && (period.Value.Unit is not Unit.Day || bare || lead.HasFlag(Lead.Article))
            ? new Match<Days>(period.Value.Days, period.End)
            : null;
        return Match.Longest(Week.Read(line, at), relative, ReadMonth(line, at, lead), ReadYear(line, at, lead), ReadQuarter(line, at, lead));
    }

    private static Match<Days>? ReadMonth(Line line, int at, Lead lead) =>
        NamedMonth.Read(line, at) is { } month && (month.Value.IsMarked || lead.HasFlag(Lead.Month))
            ? new Match<Days>(month.Value.DaysFrom(line.Today), month.End)
            : null;

    private static Match<Days>? ReadQuarter(Line line, int at, Lead lead) => lead.HasFlag(Lead.Month) ? Quarter.Read(line, at) : null;

    private static Match<Days>? ReadYear(Line line, int at, Lead lead) =>
        lead.HasFlag(Lead.Limit) && line[at].Digits is 4 && !Company.IsInsideNumber(line, at, at + 1) && YearAfter.ReadFull(line, at) is { } year
            ? new Match<Days>(Days.Year(year.Value), year.End)
            : null;

    private static Match<Days>? ReadAbbreviation(Line line, int at)
    {
        Days? days = line[at].Text switch
        {
            "eow" => Days.WeekOf(line.Today),
            "eom" => Days.MonthOf(line.Today),
            "eoq" => Days.QuarterOf(line.Today),
            "eoy" => Days.Year(line.Today.Year),
            _ => null,
        };
        return days is { } whole ? new Match<Days>(PartOf.Find(whole, Part.End, line.Today), at + 1) : null;
    }
}
