using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A quarter of the calendar year by its number: "Q3", "T2 2026".</summary>
internal static class Quarter
{
    public static Match<Days>? Read(Line line, int at)
    {
        var letter = line.Language is Language.French ? "t" : "q";
        if (!(line[at].Is(letter) || line[at].Is("q")) || line[at + 1] is not { Digits: 1, Value: >= 1 and <= 4 } number || !line.Touches(at + 1)) return null;
        var year = YearAfter.Read(line, at + 2);
        var days = Find(year?.Value ?? line.Today.Year, number.Value);
        if (year is null && days.Last < line.Today) days = Find(line.Today.Year + 1, number.Value);
        return new Match<Days>(days, year?.End ?? at + 2);
    }

    private static Days Find(int year, int number) => Days.QuarterOf(new LocalDate(year, 3 * number, 1));
}
