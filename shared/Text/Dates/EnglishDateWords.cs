using System.Globalization;
using NodaTime;

namespace MentorOutlook.Text.Dates;

internal sealed class EnglishDateWords : DateWords
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Day(LocalDate date, LocalDate from)
    {
        var day = $"{Weekdays[(int)date.DayOfWeek - 1]} {date.Day.ToString(CultureInfo.InvariantCulture)}{NoBreak}{Months[date.Month - 1]}";
        return date.Year == from.Year ? day : $"{day} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    public override string Time(LocalTime time)
    {
        if (time == LocalTime.Noon) return "noon";
        var hour = (time.Hour + 11) % 12 + 1;
        var half = time.Hour < 12 ? "am" : "pm";
        var minutes = time.Minute == 0 ? "" : $".{time.Minute.ToString("00", CultureInfo.InvariantCulture)}";
        return $"{hour.ToString(CultureInfo.InvariantCulture)}{minutes}{NoBreak}{half}";
    }

    protected override string On(string day, string time) => $"{day} at {time}";

    protected override string Days(LocalDate first, LocalDate last, LocalDate from) => $"{Day(first, from)} to {Day(last, from)}";

    protected override string InZone(string time, DateTimeZone zone) => $"{time} {ZoneNames.InEnglish(zone)}";
}
