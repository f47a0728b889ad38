using Ical.Net.DataTypes;
using NodaTime;
using Period = NodaTime.Period;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Exceptions that change "this and all following": the later occurrences take their event and their shift.</summary>
internal sealed class LaterExceptions(IEnumerable<Slot> exceptions)
{
    private readonly Slot[] _exceptions = [.. exceptions
        .Where(s => s.Event.Event.RecurrenceIdentifier?.Range == RecurrenceRange.ThisAndFuture)
        .OrderByDescending(s => s.Original.ToInstant())];

    public Slot Apply(Slot slot)
    {
        var ruling = _exceptions.FirstOrDefault(e => e.Original.ToInstant() <= slot.Original.ToInstant());
        if (ruling is null || !EventTiming.Of(ruling.Event).TryGet(out var timing, out _)) return slot;
        var shift = Period.Between(ruling.Original.LocalDateTime, ruling.Time.Start.LocalDateTime, PeriodUnits.Days | PeriodUnits.Seconds);
        var start = (slot.Original.LocalDateTime + shift).InZoneLeniently(slot.Original.Zone).WithZone(timing.Zones.Rule);
        return slot with { Event = ruling.Event, Time = timing.At(start.LocalDateTime) };
    }
}
