using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A day with its month in letters, in any order: "vendredi 12 mars 2026", "March the 12th", "2026-Mar-12".</summary>
internal static class WrittenDay
{
    public static Match<Days>? Read(Line line, int at)
    {
        var weekday = WeekdayPrefix.Read(line, at);
        var from = weekday.Value is null && line.Words.Whiches.Read(line, at) is { Value: Which.Next or Which.Coming } next ? next.End : weekday.End;
        return ReadDayFirst(line, from, weekday.Value) ?? ReadMonthFirst(line, from, weekday.Value) ?? ReadYearFirst(line, from);
    }

    private static Match<Days>? ReadDayFirst(Line line, int at, IsoDayOfWeek? weekday)
    {
        if (Numeral.Read(line, at) is not { Value.IsDay: true } day || Company.IsPrice(line, at)) return null;
        var separator = AfterSeparator(line, line.Skip(day.End, line.Words.Connectors));
        if (line.Words.Months.Read(line, separator) is not { } month) return null;
        var isVerb = month.Value.AlsoWord && separator == day.End && weekday is null && day.Value.Form switch
        {
            NumeralForm.Word => line.Language is Language.English || day.Value.Value is 1,
            NumeralForm.Digits => !line[separator].Capital && line.Language is Language.English && Company.IsNounAfter(line, month.End),
            _ => false,
        };
        return isVerb ? null : Resolve(line, month, day.Value, weekday, month.End);
    }

    private static Match<Days>? ReadMonthFirst(Line line, int at, IsoDayOfWeek? weekday)
    {
        if (line.Words.Months.Read(line, at) is not { } month) return null;
        var separator = AfterSeparator(line, month.End);
        if (line[separator].Is("the") || line[separator].Is("le")) separator++;
        if (Numeral.Read(line, separator) is not { Value.IsDay: true } day || ClockTime.Read(line, separator) is not null) return null;
        var isCertain = day.Value.Form is NumeralForm.Ordinal || weekday is not null
            || (line.Language is Language.English && (line[at].Capital || !month.Value.AlsoWord));
        var countsSomething = Company.IsUnitAfter(line, day.End) || (!isCertain && Company.IsNounAfter(line, day.End));
        return countsSomething ? null : Resolve(line, month, day.Value, weekday, day.End);
    }

    private static Match<Days>? ReadYearFirst(Line line, int at)
    {
        if (line[at].Digits is not 4 || YearAfter.ReadFull(line, at) is not { } year) return null;
        if (line.Words.Months.Read(line, AfterSeparator(line, year.End)) is not { } month) return null;
        return Numeral.Read(line, AfterSeparator(line, month.End)) is { } day
            && Occurrences.Exact(year.Value, month.Value.Month, day.Value.Value) is { } date
            ? new Match<Days>(Days.On(date), day.End)
            : null;
    }

    private static Match<Days>? Resolve(Line line, Match<MonthWord> month, Numeral day, IsoDayOfWeek? weekday, int end)
    {
        var abbreviated = line[end].Is('.') && line.Touches(end) && line[end + 1].Digits is 2 or 4 ? end + 1 : end;
        var year = YearAfter.Read(line, abbreviated);
        var date = year is { } said
            ? Occurrences.Exact(said.Value, month.Value.Month, day.Value)
            : Occurrences.OfYear(line.Today, month.Value.Month, day.Value, weekday);
        if (date is null) return null;
        var which = year is null ? line.Words.Whiches.Read(line, end) : null;
        var isNext = which is { Value: Which.Next or Which.Coming };
        return new Match<Days>(Days.On(date.Value), year?.End ?? (isNext ? which!.Value.End : end));
    }

    private static int AfterSeparator(Line line, int at)
    {
        var abbreviated = line.Skip(at, '.');
        return line.Skip(line.Skip(line.Skip(abbreviated, ','), '/'), '-');
    }
}
