using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>How a series repeats, as far as a calendar needs it to make the series again.</summary>
/// <param name="First">Its first place, in the zone in which it repeats.</param>
/// <param name="Rule">RFC 5545, without "RRULE:".</param>
/// <param name="Excluded">The starts that it leaves out, in the zone of <paramref name="First"/>.</param>
/// <param name="Changed">The occurrences that were changed one by one.</param>
public sealed record SeriesPattern(AppointmentTime First, string Rule, IReadOnlyList<LocalDateTime> Excluded, IReadOnlyList<ChangedOccurrence> Changed)
{
    /// <returns>Null where it repeats in a way that one rule does not say, or not at all.</returns>
    internal static SeriesPattern? Of(Series series)
    {
        if (series.Master is not { } master || master.Lines.TextOf("RRULE") is not { } line || master.Event.Properties.ContainsKey("RDATE")) return null;
        var zone = series.Timing.Zones.Rule;
        return new SeriesPattern(
            series.Timing.At(series.Timing.Local),
            line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(),
            [.. master.Event.ExceptionDates.GetAllDates().Select(date => In(zone, series, date, master))],
            [.. series.Exceptions.Select(slot => new ChangedOccurrence(slot.Original.WithZone(zone).LocalDateTime, slot.Time, slot.IsCancelled, slot.Event.Event.Summary ?? ""))]);
    }

    private static LocalDateTime In(DateTimeZone zone, Series series, Ical.Net.DataTypes.CalDateTime date, FileEvent master) => date.HasTime
        ? series.Timing.Zones.InstantOf(date, master.Zones).InZone(zone).LocalDateTime
        : LocalRule.Local(date).Date + series.Timing.Local.TimeOfDay;
}

/// <param name="Original">Where the series puts it.</param>
/// <param name="Time">Where it is.</param>
public sealed record ChangedOccurrence(LocalDateTime Original, AppointmentTime Time, bool IsCancelled, string Subject);
