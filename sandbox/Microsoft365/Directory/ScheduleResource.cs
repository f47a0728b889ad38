using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Directory;

/// <summary>getSchedule: when people are free, without what they do.</summary>
internal sealed class ScheduleResource(Tenant tenant)
{
    private const int MostSchedules = 20;

    private static readonly string[] Parameters = ["schedules", "startTime", "endTime", "availabilityViewInterval"];
    private static readonly Duration LongestWindow = Duration.FromDays(62);

    public IEnumerable<Route> Routes => [new("POST", "me/calendar/getSchedule", "Calendars.Read", Post)];

    private GraphResponse Post(GraphRequest request)
    {
        var body = request.ReadObject();
        if (body.FirstOrDefault(parameter => !Parameters.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase)).Key is { } unknown)
            throw GraphRefusal.UnreadableBody($"The parameter '{unknown}' in the request payload is not a valid parameter for the operation 'getSchedule'.");
        var addresses = (Parameter(body, "schedules") as JsonArray)?.Select(address => address!.ToString()).ToArray() ?? [];
        if (addresses.Length is 0 or > MostSchedules) throw new GraphRefusal(400, "ErrorInvalidParameter", $"1 to {MostSchedules} schedules can be asked for at once.");
        var (from, to) = (Moment(body, "startTime"), Moment(body, "endTime"));
        if (to <= from || to - from > LongestWindow) throw new GraphRefusal(400, "ErrorInvalidParameter", "The time window is empty or longer than 62 days.");
        var minutes = Parameter(body, "availabilityViewInterval")?.GetValue<int>() ?? 30;
        if (minutes is < 5 or > 1440) throw new GraphRefusal(400, "ErrorInvalidParameter", "availabilityViewInterval is from 5 to 1440 minutes.");
        return GraphResponse.Ok(new JsonObject
        {
            ["value"] = Wire.Array(addresses.Select(address => Schedule(request, address, from, to, Duration.FromMinutes(minutes)))),
        });
    }

    private JsonObject Schedule(GraphRequest request, string address, Instant from, Instant to, Duration interval)
    {
        if (tenant.ByAddress(address) is not { } mailbox)
            return new() { ["scheduleId"] = address, ["availabilityView"] = "", ["scheduleItems"] = new JsonArray(), ["error"] = new JsonObject { ["message"] = "Unable to resolve e-mail address to an Active Directory object.", ["responseCode"] = "ErrorMailRecipientNotFound" } };
        var items = mailbox.Calendar.View(from, to).Where(item => !item.IsCancelled && item.ShowAs != FreeBusy.Free).ToArray();
        return new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = string.Concat(Slots(from, to, interval).Select(slot => Digit(items, slot, slot + interval))),
            ["scheduleItems"] = Wire.Array(items.Select(item => Item(item, request.Prefer))),
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = Wire.Array(["monday", "tuesday", "wednesday", "thursday", "friday"]),
                ["startTime"] = "08:00:00.0000000",
                ["endTime"] = "17:00:00.0000000",
                ["timeZone"] = new JsonObject { ["name"] = Wire.WindowsName(mailbox.Zone) },
            },
        };
    }

    private static JsonObject Item(CalendarEvent item, Preferences prefer) => new()
    {
        ["status"] = Wire.Name(item.ShowAs),
        ["start"] = Wire.DateTimeTimeZone(item.StartInstant, prefer),
        ["end"] = Wire.DateTimeTimeZone(item.EndInstant, prefer),
    };

    private static IEnumerable<Instant> Slots(Instant from, Instant to, Duration interval)
    {
        for (var slot = from; slot < to; slot += interval) yield return slot;
    }

    private static char Digit(CalendarEvent[] items, Instant from, Instant to)
    {
        var status = items.Where(item => item.Overlaps(from, to)).Select(item => item.ShowAs).DefaultIfEmpty(FreeBusy.Free).Max();
        return (char)('0' + (int)status);
    }

    private static JsonNode? Parameter(JsonObject body, string name) =>
        body.FirstOrDefault(parameter => parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static Instant Moment(JsonObject body, string name)
    {
        var value = Parameter(body, name);
        var local = Wire.Local(value?["dateTime"]?.ToString() ?? "") ?? throw new GraphRefusal(400, "ErrorInvalidParameter", $"{name}.dateTime is missing or not a local date and time.");
        var zone = ZoneNames.Find(value?["timeZone"]?.ToString()) ?? throw new GraphRefusal(400, "TimeZoneNotSupportedException", $"{name}.timeZone is missing or not known.");
        return local.InZoneLeniently(zone).ToInstant();
    }
}
