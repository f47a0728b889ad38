using MentorOutlook.Core.Problems;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Which occurrence was asked for: by its date, or by its date and local time.</summary>
internal sealed record OccurrenceWish(LocalDate Date, LocalTime? Time)
{
    private static readonly LocalDateTimePattern WithTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");

    public static Result<OccurrenceWish> Parse(string text)
    {
        if (LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true } date) return new OccurrenceWish(date.Value, null);
        if (WithTime.Parse(text.Trim()) is { Success: true } time) return new OccurrenceWish(time.Value.Date, time.Value.TimeOfDay);
        return new Problem(
            $"\"{OneLine.Of(text)}\" is not the date of an occurrence",
            "Write it as year-month-day, e.g. --occurrence 2026-12-01, or with the local time, e.g. --occurrence 2026-12-01T14:30");
    }

    public bool Matches(LocalDateTime start) =>
        start.Date == Date && (Time is not { } time || (start.Hour, start.Minute) == (time.Hour, time.Minute));

    public override string ToString() => Time is { } time ? WithTime.Format(Date + time) : LocalDatePattern.Iso.Format(Date);
}
