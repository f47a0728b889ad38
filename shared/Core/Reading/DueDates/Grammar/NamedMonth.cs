using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A month by its name, with its year where one is said: "mars", "next March", "11/2026".</summary>
internal readonly record struct NamedMonth(int Month, int? Year, bool IsMarked)
{
    public static Match<NamedMonth>? Read(Line line, int at)
    {
        var which = line.Words.Whiches.Read(line, at);
        if (line.Words.Months.Read(line, which?.End ?? at) is not { } name) return ReadNumeric(line, at);
        var year = YearAfter.Read(line, line.Skip(name.End, line.Words.Connectors)) ?? YearAfter.Read(line, name.End);
        var after = year is null ? line.Words.Whiches.Read(line, name.End) : null;
        if (which?.Value is Which.Past || after?.Value is Which.Past) return null;
        return new Match<NamedMonth>(
            new NamedMonth(name.Value.Month, year?.Value, (which ?? after) is not null || year is not null),
            year?.End ?? after?.End ?? name.End);
    }

    /// <summary>Its days; without a year, in the first such month that is not over on that day.</summary>
    public Days DaysFrom(LocalDate today) =>
        Days.MonthOf(new LocalDate(Year ?? (Month >= today.Month ? today.Year : today.Year + 1), Month, 1));

    private static Match<NamedMonth>? ReadNumeric(Line line, int at)
    {
        if (!(line[at + 1].Is('-') || (line[at + 1].Is('/') && line.Touches(at + 1) && line.Touches(at + 2)))) return null;
        if (Company.IsInsideNumber(line, at, at + 3)) return null;
        var (first, second) = (line[at], line[at + 2]);
        var (month, year) = first.Digits is 4 ? (second, first) : (first, second);
        return month is { Digits: 1 or 2, Value: >= 1 and <= 12 } && year is { Digits: 4, Value: >= 1900 and <= 2199 }
            ? new Match<NamedMonth>(new NamedMonth(month.Value, year.Value, IsMarked: true), at + 3)
            : null;
    }
}
