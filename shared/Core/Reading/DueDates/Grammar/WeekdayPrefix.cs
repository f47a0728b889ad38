using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>The weekday said before a day of the month: "vendredi 12", "Fri., the 12th". There even "sun" and "mar" are weekdays.</summary>
internal static class WeekdayPrefix
{
    public static Match<IsoDayOfWeek?> Read(Line line, int at)
    {
        if (line.Words.Weekdays.Read(line, at) is not { } weekday) return new Match<IsoDayOfWeek?>(null, at);
        var end = line.Skip(line.Skip(weekday.End, '.'), ',');
        var article = line[end].Is("le") || line[end].Is("the") ? end + 1 : end;
        return new Match<IsoDayOfWeek?>(weekday.Value.Day, article);
    }
}
