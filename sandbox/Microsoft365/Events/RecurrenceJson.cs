using System.Text.Json.Nodes;
using Ical.Net;
using Ical.Net.DataTypes;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>An RRULE as Graph's patternedRecurrence.</summary>
internal static class RecurrenceJson
{
    private static readonly string[] Indexes = ["", "first", "second", "third", "fourth"];

    public static JsonObject Of(CalendarEvent master)
    {
        var rule = Recurrence.Parse(master.Rule!);
        return new JsonObject { ["pattern"] = Pattern(rule, master.Start), ["range"] = Range(rule, master) };
    }

    private static JsonObject Pattern(RecurrenceRule rule, LocalDateTime start)
    {
        var days = rule.ByDay.Count > 0 ? rule.ByDay.Select(day => Wire.Name(day.DayOfWeek)) : [Wire.Name((DayOfWeek)((int)start.DayOfWeek % 7))];
        var relative = rule.ByDay.Count > 0 && rule.Frequency is FrequencyType.Monthly or FrequencyType.Yearly;
        return new JsonObject
        {
            ["type"] = Type(rule.Frequency, relative),
            ["interval"] = rule.Interval,
            ["month"] = rule.Frequency == FrequencyType.Yearly ? start.Month : 0,
            ["dayOfMonth"] = rule.Frequency is FrequencyType.Monthly or FrequencyType.Yearly && !relative ? start.Day : 0,
            ["daysOfWeek"] = rule.Frequency == FrequencyType.Weekly || relative ? Wire.Array(days) : [],
            ["firstDayOfWeek"] = "monday",
            ["index"] = relative && rule.ByDay[0].Offset is { } offset and not 0 ? Index(offset) : "first",
        };
    }

    private static string Type(FrequencyType frequency, bool relative) => frequency switch
    {
        FrequencyType.Weekly => "weekly",
        FrequencyType.Monthly => relative ? "relativeMonthly" : "absoluteMonthly",
        FrequencyType.Yearly => relative ? "relativeYearly" : "absoluteYearly",
        _ => "daily",
    };

    private static string Index(int offset) => offset is > 0 and < 5 ? Indexes[offset] : "last";

    private static JsonObject Range(RecurrenceRule rule, CalendarEvent master)
    {
        var until = rule.Until is { } end ? LocalDateTime.FromDateTime(end.Value).Date.ToString("uuuu-MM-dd", null) : "0001-01-01";
        return new JsonObject
        {
            ["type"] = rule.Count is not null ? "numbered" : rule.Until is not null ? "endDate" : "noEnd",
            ["startDate"] = master.Start.Date.ToString("uuuu-MM-dd", null),
            ["endDate"] = until,
            ["recurrenceTimeZone"] = Wire.WindowsName(master.Zone),
            ["numberOfOccurrences"] = rule.Count ?? 0,
        };
    }
}
