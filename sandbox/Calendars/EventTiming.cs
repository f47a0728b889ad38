using Ical.Net.DataTypes;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;
using NodaTime;
using Duration = NodaTime.Duration;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>When an event starts, how long it lasts, and what another start would make of it.</summary>
internal sealed record EventTiming(CalDateTime Start, LocalDateTime Local, bool IsAllDay, EventZones Zones, EventLength Length)
{
    public AppointmentTime Time => At(Local);

    public static Result<EventTiming> Of(FileEvent file)
    {
        var problem = file.Unreadable("DTSTART") ?? file.Unreadable("DTEND") ?? file.Unreadable("DURATION") ?? file.Unreadable("RECURRENCE-ID")
            ?? file.Unreadable("EXDATE", file.Event.ExceptionDates.GetAllDates().Any())
            ?? file.Unreadable("RDATE", file.Event.RecurrenceDates.GetAllDates().Any() || file.Event.RecurrenceDates.GetAllPeriods().Any());
        if (problem is not null) return problem;
        if (file.Event.DtStart is not { } start)
            return new Problem("The event has no start (DTSTART)", Problems.ExportAgain) { Line = file.Lines.First };

        var zones = EventZones.Of(start, file.Zones);
        var isAllDay = !start.HasTime || IsOutlooksAllDay(file, start);
        var length = isAllDay ? AllDayLength(file, start) : TimedLength(file, start, zones);
        if (length.IsNegative) return EndsTooEarly(file);
        return new EventTiming(start, LocalRule.Local(start), isAllDay, zones, length);
    }

    /// <param name="local">Another start, in the zone of the rule.</param>
    public AppointmentTime At(LocalDateTime local)
    {
        if (IsAllDay) return AppointmentTime.AllDay(local.Date, local.Date.PlusDays(Length.Days - 1), Zones.Shown);
        var start = local.InZoneLeniently(Zones.Rule);
        return AppointmentTime.Timed(start.WithZone(Zones.Shown), Length.EndOf(start).WithZone(Zones.Shown));
    }

    /// <summary>Exchange writes a whole day from midnight to midnight, and says what it means in a property of its own.</summary>
    private static bool IsOutlooksAllDay(FileEvent file, CalDateTime start) =>
        "TRUE".Equals(file.Event.Properties.Get<string>("X-MICROSOFT-CDO-ALLDAYEVENT"), StringComparison.OrdinalIgnoreCase)
        && !start.IsUtc && start.Time == TimeOnly.MinValue
        && (file.Event.DtEnd?.Time ?? TimeOnly.MinValue) == TimeOnly.MinValue;

    /// <summary>An end on the day of the start is one day: several programs write it so.</summary>
    private static EventLength AllDayLength(FileEvent file, CalDateTime start)
    {
        var days = file.Event.DtEnd is { } end ? end.Date.DayNumber - start.Date.DayNumber
            : file.Event.Duration is { } duration ? EventLength.Of(duration).Days
            : 1;
        return new EventLength(days == 0 ? 1 : days, Duration.Zero);
    }

    private static EventLength TimedLength(FileEvent file, CalDateTime start, EventZones zones)
    {
        if (file.Event.DtEnd is { } end) return new EventLength(0, zones.InstantOf(end, file.Zones) - zones.InstantOf(start, file.Zones));
        return file.Event.Duration is { } duration ? EventLength.Of(duration) : default;
    }

    private static Problem EndsTooEarly(FileEvent file) =>
        new("The event ends before it starts", "Correct its end in the calendar and export it again")
        {
            Line = file.Lines.LineOf(file.Event.DtEnd is null ? "DURATION" : "DTEND"),
        };
}
