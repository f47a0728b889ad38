using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A day by its number in the month: "le 12", "the 4th", "vendredi 12", "le 20 du mois prochain".</summary>
internal static class DayOfMonth
{
    public static Match<Days>? Read(Line line, int at, Lead lead) =>
        ReadAfterWeekday(line, at) ?? (Numeral.Read(line, at) is { Value.IsDay: true } day ? ReadNumber(line, at, day, lead) : null);

    private static Match<Days>? ReadAfterWeekday(Line line, int at)
    {
        var weekday = WeekdayPrefix.Read(line, at);
        if (weekday.Value is null || Numeral.Read(line, weekday.End) is not { Value.IsDay: true } day) return null;
        var isTime = ClockTime.Read(line, weekday.End) is not null;
        var isCount = Company.IsInsideNumber(line, weekday.End, day.End) || Company.IsUnitAfter(line, day.End)
            || (day.Value.Form is not NumeralForm.Ordinal && Company.IsNounAfter(line, day.End));
        return isTime || isCount ? null : On(Occurrences.OfMonth(line.Today, day.Value.Value, weekday.Value), day.End);
    }

    private static Match<Days>? ReadNumber(Line line, int at, Match<Numeral> day, Lead lead)
    {
        if (ReadInMonth(line, day) is { } inMonth && (lead != Lead.None || day.Value.Form is NumeralForm.Ordinal)) return inMonth;
        if (!IsDay(line, at, day, lead)) return null;
        return lead.HasFlag(Lead.Article) && line[day.End].Is(',') && line.Words.Weekdays.Read(line, day.End + 1) is { } weekday
            ? On(Occurrences.OfMonth(line.Today, day.Value.Value, weekday.Value.Day), weekday.End)
            : On(Occurrences.OfMonth(line.Today, day.Value.Value), day.End);
    }

    /// <summary>The number, then its month: "du mois prochain", "of this month", "le mois prochain".</summary>
    public static Match<Days>? ReadInMonth(Line line, Match<Numeral> day) =>
        RelativePeriod.Read(line, line.Skip(day.End, line.Words.Connectors), bare: line.Skip(day.End, line.Words.Connectors) > day.End)
            is { Value.Unit: Unit.Month } month
            ? On(Occurrences.Exact(month.Value.Days.First.Year, month.Value.Days.First.Month, day.Value.Value), month.End)
            : null;

    private static bool IsDay(Line line, int at, Match<Numeral> day, Lead lead)
    {
        if (Company.IsInsideNumber(line, at, day.End) && !line.Touches(at) || Company.IsUnitAfter(line, day.End)) return false;
        if (line.Words.Months.Read(line, day.End) is not null) return false;
        var isArticle = lead.HasFlag(Lead.Article);
        var isLimit = lead.HasFlag(Lead.On) || lead.HasFlag(Lead.Limit) || lead.HasFlag(Lead.Between);
        return (line.Language, day.Value.Form) switch
        {
            (Language.French, NumeralForm.Digits) => isArticle,
            (Language.French, NumeralForm.Word) => isArticle && day.Value.Value > 1 && !Company.IsNounAfter(line, day.End),
            (Language.French, NumeralForm.Ordinal) => isArticle && day.Value.Value is 1 && line[at].IsNumber && !Company.IsNounAfter(line, day.End),
            (_, NumeralForm.Ordinal) => (isArticle || isLimit) && line[at].IsNumber && !Company.IsNounAfter(line, day.End),
            _ => isArticle && isLimit && line[at].IsNumber && !Company.IsNounAfter(line, day.End),
        };
    }

    private static Match<Days>? On(LocalDate? date, int end) => date is { } day ? new Match<Days>(Days.On(day), end) : null;
}
