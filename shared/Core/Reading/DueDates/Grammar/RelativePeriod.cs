using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A calendar period seen from now: "la semaine prochaine", "this month", "the week after next". Weeks run from Monday to Sunday.</summary>
internal readonly record struct RelativePeriod(Unit Unit, Days Days)
{
    /// <param name="bare">Whether "the month" alone is this month.</param>
    public static Match<RelativePeriod>? Read(Line line, int at, bool bare = false)
    {
        var before = line.Words.Whiches.Read(line, at);
        if (line.Words.Units.Read(line, before?.End ?? at) is not { } unit) return null;
        var after = line.Words.Whiches.Read(line, unit.End);
        if ((before is null && after is null && !bare) || UnitWords.IsPlural(line[unit.End - 1].Text)) return null;
        var days = Find(line.Today, unit.Value, after?.Value ?? before?.Value ?? Which.This);
        return days is null ? null : new Match<RelativePeriod>(new RelativePeriod(unit.Value, days.Value), after?.End ?? unit.End);
    }

    private static Days? Find(LocalDate today, Unit unit, Which which)
    {
        if (which is Which.Past) return null;
        var ahead = which switch { Which.This => 0, Which.AfterNext => 2, _ => 1 };
        return unit switch
        {
            Unit.Day => Days.On(today.PlusDays(ahead)),
            Unit.Week => Days.WeekOf(today.PlusWeeks(ahead)),
            Unit.WorkingWeek => Days.WeekOf(today.PlusWeeks(ahead)).WithoutWeekend(),
            Unit.Weekend => WeekendOf(today.PlusWeeks(which is Which.Coming ? 0 : ahead)),
            Unit.Month => Days.MonthOf(today.PlusMonths(ahead)),
            Unit.Quarter => Days.QuarterOf(today.PlusMonths(3 * ahead)),
            Unit.Year => Days.Year(today.Year + ahead),
            _ => null,
        };
    }

    private static Days WeekendOf(LocalDate day)
    {
        var sunday = Days.WeekOf(day).Last;
        return new Days(sunday.PlusDays(-1), sunday);
    }
}
