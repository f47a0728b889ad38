using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A number of days, weeks, months: "deux semaines", "a fortnight", "les 3 prochains mois".</summary>
/// <param name="Which">The "next" that stands between the number and the unit.</param>
internal readonly record struct Length(int Count, Unit Unit, Which? Which)
{
    private const int Most = 999;

    public Ambiguity Ambiguity => Unit is Unit.Day && Count is 8 or 15 ? Ambiguity.CountedWeeks : Ambiguity.None;

    public static Match<Length>? Read(Line line, int at)
    {
        var count = Numeral.ReadCardinal(line, at) is { } number ? new Match<int>(number.Value.Value, number.End) : line.Words.Counts.Read(line, at);
        var which = count is { } counted ? line.Words.Whiches.Read(line, counted.End) : null;
        if (line.Words.Units.Read(line, which?.End ?? count?.End ?? at) is not { } unit) return null;
        if (count is null && unit.Value is not (Unit.EightDays or Unit.Fortnight)) return null;
        return count?.Value > Most ? null : new Match<Length>(new Length(count?.Value ?? 1, unit.Value, which?.Value), unit.End);
    }

    public LocalDate? From(LocalDate day, int sign = 1) => Unit switch
    {
        Unit.Hour => Count >= 24 ? day.PlusDays(sign * (Count / 24)) : null,
        Unit.Day => day.PlusDays(sign * Count),
        Unit.WorkingDay => WorkingDays(day, sign),
        Unit.Week or Unit.EightDays or Unit.WorkingWeek or Unit.Weekend => day.PlusWeeks(sign * Count),
        Unit.Fortnight => day.PlusWeeks(2 * sign * Count),
        Unit.Month => day.PlusMonths(sign * Count),
        Unit.Quarter => day.PlusMonths(3 * sign * Count),
        Unit.Year => Count < 100 ? day.PlusYears(sign * Count) : null,
        _ => null,
    };

    /// <summary>Monday to Friday; holidays are not known.</summary>
    private LocalDate WorkingDays(LocalDate day, int sign)
    {
        for (var left = Count; left > 0;)
        {
            day = day.PlusDays(sign);
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)) left--;
        }

        return day;
    }
}
