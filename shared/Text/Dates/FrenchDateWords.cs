using System.Globalization;
using NodaTime;

namespace MentorOutlook.Text.Dates;

internal sealed class FrenchDateWords(bool minutesHaveTwoDigits) : DateWords
{
    private static readonly string[] Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public override string Day(LocalDate date, LocalDate from)
    {
        var number = date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);
        var day = $"{Weekdays[(int)date.DayOfWeek - 1]} {number}{NoBreak}{Months[date.Month - 1]}";
        return date.Year == from.Year ? day : $"{day} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    public override string Time(LocalTime time)
    {
        var hour = $"{time.Hour.ToString(CultureInfo.InvariantCulture)}{NoBreak}h";
        return time.Minute == 0 ? hour : $"{hour}{NoBreak}{time.Minute.ToString(minutesHaveTwoDigits ? "00" : "0", CultureInfo.InvariantCulture)}";
    }

    protected override string On(string day, string time) => $"{day} à {time}";

    protected override string Days(LocalDate first, LocalDate last, LocalDate from) => $"{Day(first, from)} au {Day(last, from)}";

    protected override string InZone(string time, DateTimeZone zone) => $"{time}, heure {ZoneNames.InFrench(zone)}";
}
