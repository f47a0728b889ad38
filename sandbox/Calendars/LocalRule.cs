using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>
/// The starts that recurrence rules give, as local times. Ical.Net evaluates them without a zone: it knows no zone names
/// of the file's own making, and a weekly session keeps its local hour whatever the clocks do.
/// </summary>
internal static class LocalRule
{
    /// <summary>How long a rule may search in vain. Rules that a person would make find something within a few hundred steps.</summary>
    private const int MostUnmatched = 100_000;

    /// <summary>UNTIL=99991231 is how some programs say that a series has no end; Ical.Net counts past the last day there is.</summary>
    private const int LastYear = 9000;

    /// <param name="zone">The zone of <paramref name="start"/>, to compare it with an UNTIL in UTC.</param>
    /// <returns>The starts in their order, endless where the rule is; only the start itself where there is no rule.</returns>
    public static IEnumerable<LocalDateTime> Starts(CalDateTime start, CalendarPropertyList properties, DateTimeZone zone, CancellationToken expired)
    {
        var floating = new CalDateTime(start.Value, null, start.HasTime);
        var rules = properties.GetMany<RecurrenceRule>("RRULE").Select(rule => Localized(rule, start.HasTime, zone)).ToArray();
        return rules.Length == 0
            ? [Local(start)]
            : rules.Select(rule => Evaluated(rule, floating, expired)).Aggregate(Ordered.Merge);
    }

    public static LocalDateTime Local(CalDateTime time) => LocalDateTime.FromDateTime(time.Value);

    private static IEnumerable<LocalDateTime> Evaluated(RecurrenceRule rule, CalDateTime start, CancellationToken expired)
    {
        var options = new EvaluationOptions { MaxUnmatchedIncrementsLimit = MostUnmatched };
        var periods = new RecurrencePatternEvaluator(rule).Evaluate(start, null, options);
        return Ordered.UntilItFails(periods, IsTheEnd, expired).Select(period => Local(period.StartTime));
    }

    /// <summary>A rule without an end runs into the year 9999, or never matches again.</summary>
    private static bool IsTheEnd(Exception exception) =>
        exception is EvaluationException or ArgumentOutOfRangeException;

    private static RecurrenceRule Localized(RecurrenceRule rule, bool hasTime, DateTimeZone zone)
    {
        var local = new RecurrenceRule();
        local.CopyFrom(rule);
        if (rule.Until is { } until) local.Until = until.Year > LastYear ? null : LocalUntil(until, hasTime, zone);
        return local;
    }

    /// <summary>An UNTIL that is a day includes that day, as Outlook and Google have it.</summary>
    private static CalDateTime LocalUntil(CalDateTime until, bool hasTime, DateTimeZone zone)
    {
        var local = until.IsUtc ? Local(until).InUtc().WithZone(zone).LocalDateTime : Local(until);
        var date = local.Date.ToDateOnly();
        if (!hasTime) return new CalDateTime(date);
        return new CalDateTime(date, until.HasTime ? local.TimeOfDay.ToTimeOnly() : new TimeOnly(23, 59, 59));
    }
}
