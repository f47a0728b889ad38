using MentorOutlook.Core.Problems;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>All that a file has under one UID: a single event is a series of one.</summary>
internal sealed class Series
{
    private readonly EventTiming? _timing;
    private readonly Slot[] _exceptions;
    private readonly FileEvent[] _exceptionEvents;

    private Series(IEnumerable<FileEvent> events, IReadOnlyDictionary<FileEvent, EventTiming> timings)
    {
        Master = Latest(events.Where(e => !e.IsException));
        _timing = Master is null ? null : timings[Master];
        _exceptionEvents = [.. events.Where(e => e.IsException).GroupBy(e => e.Event.RecurrenceIdentifier!.StartTime).Select(g => Latest(g)!)];
        _exceptions = [.. _exceptionEvents.Select(e => Exception(e, timings[e])).OrderBy(s => s.Start)];
        Timing = _timing ?? timings[_exceptions[0].Event];
    }

    public FileEvent? Master { get; }

    public EventTiming Timing { get; }

    /// <summary>The occurrences that were changed one by one.</summary>
    public IReadOnlyList<Slot> Exceptions => _exceptions;

    public bool Recurs => _exceptions.Length > 0 || Master is { } m && (m.Event.Properties.ContainsKey("RRULE") || m.Event.Properties.ContainsKey("RDATE"));

    public static Result<Series> Of(IEnumerable<FileEvent> events)
    {
        var timings = new Dictionary<FileEvent, EventTiming>(ReferenceEqualityComparer.Instance);
        foreach (var file in events)
        {
            if (!EventTiming.Of(file).TryGet(out var timing, out var problem)) return problem;
            timings[file] = timing;
        }

        return new Series(events, timings);
    }

    /// <summary>The occurrences by their start, cancelled ones included; it may have no end.</summary>
    public IEnumerable<Slot> Slots(CancellationToken expired) =>
        Ordered.Merge(Regular(expired), _exceptions, slot => slot.Start);

    private IEnumerable<Slot> Regular(CancellationToken expired)
    {
        if (Master is null || _timing is null) return [];
        var replaced = Replaced.In(Master, _timing, _exceptionEvents);
        var later = new LaterExceptions(_exceptions);
        return Ordered.Merge(LocalRule.Starts(_timing.Start, Master.Event.Properties, _timing.Zones.Rule, expired), Additional(Master, _timing))
            .DistinctUntilChanged()
            .Select(local => (Local: local, Original: local.InZoneLeniently(_timing.Zones.Rule)))
            .Where(o => !replaced.Contains(o.Local, o.Original.ToInstant()))
            .Select(o => later.Apply(new Slot(this, Master, OriginalOf(_timing, o.Local), _timing.At(o.Local))));
    }

    private static IEnumerable<LocalDateTime> Additional(FileEvent master, EventTiming timing) => master.Event.RecurrenceDates.GetAllDates()
        .Concat(master.Event.RecurrenceDates.GetAllPeriods().Select(p => p.StartTime))
        .Select(time => time.HasTime ? timing.Zones.InstantOf(time, master.Zones).InZone(timing.Zones.Rule).LocalDateTime : LocalRule.Local(time).Date + timing.Local.TimeOfDay)
        .Order();

    private Slot Exception(FileEvent file, EventTiming timing)
    {
        var zones = _timing?.Zones ?? timing.Zones;
        var id = file.Event.RecurrenceIdentifier!.StartTime;
        var original = id.HasTime
            ? zones.InstantOf(id, file.Zones).InZone(zones.Shown)
            : OriginalOf(_timing ?? timing, LocalRule.Local(id).Date + (_timing ?? timing).Local.TimeOfDay);
        return new Slot(this, file, original, timing.Time);
    }

    private static ZonedDateTime OriginalOf(EventTiming timing, LocalDateTime local) => timing.At(local).Start;

    /// <summary>A file may hold a meeting as it was sent and as it was changed.</summary>
    private static FileEvent? Latest(IEnumerable<FileEvent> events) => events.OrderBy(e => e.Event.Sequence).LastOrDefault();
}
