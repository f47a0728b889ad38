using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The occurrences that a rule gives but a series does not have: excluded ones, and those that an exception stands in for.</summary>
internal sealed class Replaced
{
    private readonly HashSet<Instant> _instants;

    /// <summary>A day alone means whatever starts on it, as in Outlook.</summary>
    private readonly HashSet<LocalDate> _days;

    private Replaced(HashSet<Instant> instants, HashSet<LocalDate> days) => (_instants, _days) = (instants, days);

    public static Replaced In(FileEvent master, EventTiming timing, IEnumerable<FileEvent> exceptions)
    {
        var excluded = master.Event.ExceptionDates.GetAllDates().Select(time => (Time: time, master.Zones))
            .Concat(exceptions.Where(e => e.Event.RecurrenceIdentifier is not null).Select(e => (Time: e.Event.RecurrenceIdentifier!.StartTime, e.Zones)))
            .ToLookup(e => e.Time.HasTime);
        return new Replaced(
            [.. excluded[true].Select(e => timing.Zones.InstantOf(e.Time, e.Zones))],
            [.. excluded[false].Select(e => LocalRule.Local(e.Time).Date)]);
    }

    public bool Contains(LocalDateTime local, Instant instant) => _instants.Contains(instant) || _days.Contains(local.Date);
}
