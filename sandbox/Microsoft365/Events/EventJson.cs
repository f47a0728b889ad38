using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

internal static class EventJson
{
    public static JsonObject Whole(CalendarEvent item, Preferences prefer)
    {
        var zone = Wire.WindowsName(item.Zone);
        return new JsonObject
        {
            ["@odata.etag"] = item.ETag,
            ["id"] = item.IdFor(prefer.ImmutableIds),
            ["createdDateTime"] = Wire.Of(item.Created),
            ["lastModifiedDateTime"] = Wire.Of(item.Modified),
            ["changeKey"] = item.ChangeKey,
            ["categories"] = Wire.Array(item.Categories),
            ["transactionId"] = null,
            ["originalStartTimeZone"] = zone,
            ["originalEndTimeZone"] = zone,
            ["iCalUId"] = item.ICalUId,
            ["reminderMinutesBeforeStart"] = 15,
            ["isReminderOn"] = true,
            ["hasAttachments"] = false,
            ["subject"] = item.Subject,
            ["bodyPreview"] = HtmlText.Preview(item.Body, item.BodyIsHtml),
            ["importance"] = "normal",
            ["sensitivity"] = Wire.Name(item.Sensitivity),
            ["originalStart"] = item.Original is { } original ? Wire.Of((item.IsAllDay ? original.InUtc() : original.InZoneLeniently(item.Zone)).ToInstant()) : null,
            ["isAllDay"] = item.IsAllDay,
            ["isCancelled"] = item.IsCancelled,
            ["isOrganizer"] = item.IsOrganizer,
            ["responseRequested"] = true,
            ["seriesMasterId"] = prefer.ImmutableIds ? item.SeriesMasterId : item.MutableSeriesMasterId,
            ["showAs"] = Wire.Name(item.ShowAs),
            ["type"] = Wire.Name(item.Type),
            ["webLink"] = $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(item.MutableId)}&exvsurl=1&path=/calendar/item",
            ["onlineMeetingUrl"] = null,
            ["isOnlineMeeting"] = item.TeamsJoinUrl is not null,
            ["onlineMeetingProvider"] = item.TeamsJoinUrl is null ? "unknown" : "teamsForBusiness",
            ["allowNewTimeProposals"] = true,
            ["isDraft"] = false,
            ["hideAttendees"] = false,
            ["recurrence"] = item.Rule is null ? null : RecurrenceJson.Of(item),
            ["onlineMeeting"] = item.TeamsJoinUrl is { } join ? new JsonObject { ["joinUrl"] = join } : null,
            ["responseStatus"] = Status(item.Response, null),
            ["body"] = HtmlText.Body(item.Body, item.BodyIsHtml, prefer.TextBodies),
            ["start"] = Time(item, item.Start, prefer),
            ["end"] = Time(item, item.End, prefer),
            ["location"] = Location(item.Location),
            ["locations"] = item.Location.Length == 0 ? [] : new JsonArray(Location(item.Location)),
            ["attendees"] = Wire.Array(item.Attendees.Select(Attendee)),
            ["organizer"] = item.Organizer.ToJson(),
        };
    }

    /// <summary>All that a delta says of an occurrence that is as its series has it.</summary>
    public static JsonObject Stub(CalendarEvent item, Preferences prefer) => new()
    {
        ["@odata.type"] = "#microsoft.graph.event",
        ["@odata.etag"] = item.ETag,
        ["id"] = item.IdFor(prefer.ImmutableIds),
        ["seriesMasterId"] = prefer.ImmutableIds ? item.SeriesMasterId : item.MutableSeriesMasterId,
        ["type"] = Wire.Name(item.Type),
        ["start"] = Time(item, item.Start, prefer),
        ["end"] = Time(item, item.End, prefer),
    };

    private static JsonObject Time(CalendarEvent item, LocalDateTime time, Preferences prefer) => item.IsAllDay
        ? Wire.DateTimeTimeZone(time, prefer.ZoneName)
        : Wire.DateTimeTimeZone(time.InZoneLeniently(item.Zone).ToInstant(), prefer);

    private static JsonObject Location(string name) => name.Length == 0
        ? new() { ["displayName"] = "", ["locationType"] = "default", ["uniqueIdType"] = "unknown" }
        : new() { ["displayName"] = name, ["locationType"] = "default", ["uniqueId"] = name, ["uniqueIdType"] = "private" };

    private static JsonObject Attendee(EventAttendee attendee)
    {
        var json = attendee.Who.ToJson();
        json["type"] = Wire.Name(attendee.Type);
        json["status"] = Status(attendee.Response, attendee.RespondedAt);
        return json;
    }

    private static JsonObject Status(EventResponse response, Instant? at) => new()
    {
        ["response"] = Wire.Name(response),
        ["time"] = at is { } instant ? Wire.Of(instant) : "0001-01-01T00:00:00Z",
    };
}
