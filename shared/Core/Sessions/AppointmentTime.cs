using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>When an appointment takes place, in the zone in which it was made.</summary>
public sealed record AppointmentTime
{
    private AppointmentTime(ZonedDateTime start, ZonedDateTime end, bool isAllDay) =>
        (Start, End, IsAllDay) = (start, end, isAllDay);

    public ZonedDateTime Start { get; }

    /// <summary>The moment it ends; for an all-day appointment the midnight after its last day.</summary>
    public ZonedDateTime End { get; }

    public bool IsAllDay { get; }

    public DateTimeZone Zone => Start.Zone;

    public LocalDate Date => Start.Date;

    public Duration Length => End - Start;

    /// <returns>The same moments on the clocks of another zone; whole days are the same days everywhere.</returns>
    public AppointmentTime In(DateTimeZone zone) => IsAllDay ? this : Timed(Start.WithZone(zone), End);

    /// <param name="start">The start; its zone becomes the appointment's.</param>
    /// <param name="end">The end, not before the start.</param>
    public static AppointmentTime Timed(ZonedDateTime start, ZonedDateTime end)
    {
        if (end.ToInstant() < start.ToInstant()) throw new ArgumentException("An appointment cannot end before it starts.", nameof(end));
        return new AppointmentTime(start, end.WithZone(start.Zone), isAllDay: false);
    }

    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included: people say "on the 3rd and 4th", not "until the 5th".</param>
    public static AppointmentTime AllDay(LocalDate first, LocalDate last, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (last < first) throw new ArgumentException("An appointment cannot end before it starts.", nameof(last));
        return new AppointmentTime(zone.AtStartOfDay(first), zone.AtStartOfDay(last.PlusDays(1)), isAllDay: true);
    }
}
