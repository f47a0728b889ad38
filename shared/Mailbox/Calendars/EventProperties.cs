using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;
using Graph = Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Calendars;

/// <summary>Makes an appointment of what Graph says about an event.</summary>
internal static class EventProperties
{
    public static readonly string[] OfEvent =
    [
        "id", "iCalUId", "subject", "body", "start", "end", "isAllDay", "isCancelled", "sensitivity", "categories", "organizer", "attendees",
        "responseStatus", "type", "seriesMasterId", "originalStart", "originalStartTimeZone", "webLink",
    ];

    /// <param name="master">The series of an occurrence, whose UID it has and whose properties stand where a delta gave it none of its own; null for a single event.</param>
    /// <returns>Null where the event has no UID or no time.</returns>
    public static CalendarEvent? Read(Graph.Event item, Graph.Event? master, HtmlToLines lines)
    {
        var isAllDay = item.IsAllDay ?? master?.IsAllDay ?? false;
        var time = EventTimes.Of(item.Start, item.End, isAllDay, item.OriginalStartTimeZone ?? master?.OriginalStartTimeZone);

        // An occurrence's own iCalUId is another for each.
        if (time is null || (master ?? item).ICalUId is not { } uid) return null;
        var appointment = new Appointment
        {
            Uid = uid,
            RecurrenceId = master is null ? null : OriginalStart(item),
            Subject = item.Subject ?? master?.Subject ?? "",
            Time = time,
            Organizer = OrganizerOf(item.Organizer ?? master?.Organizer),
            Attendees = [.. (item.Attendees ?? master?.Attendees ?? []).Select(AttendeeOf).OfType<Attendee>()],
            Body = (item.Body ?? master?.Body).ToLines(lines),
            Categories = [.. item.Categories ?? master?.Categories ?? []],
            Sensitivity = SensitivityOf(item.Sensitivity ?? master?.Sensitivity),
            IsCancelled = item.IsCancelled ?? master?.IsCancelled ?? false,
        };
        return new CalendarEvent(item.Id!, item.SeriesMasterId, item.WebLink ?? master?.WebLink, appointment)
        {
            OwnResponse = ResponseOf(item.ResponseStatus ?? master?.ResponseStatus),
        };
    }

    /// <summary>A stub has not been moved, or it would be an exception.</summary>
    private static Instant? OriginalStart(Graph.Event item) =>
        item.OriginalStart is { } original ? Instant.FromDateTimeOffset(original) : EventTimes.InstantOf(item.Start);

    private static Attendee? OrganizerOf(Graph.Recipient? organizer) =>
        PersonOf(organizer?.EmailAddress, AttendeeType.Required, ResponseStatus.Organizer);

    private static Attendee? AttendeeOf(Graph.Attendee attendee) => PersonOf(attendee.EmailAddress, TypeOf(attendee.Type), ResponseOf(attendee.Status));

    /// <returns>Null where there is no address: a person whom no mail can reach is of no use to a draft.</returns>
    private static Attendee? PersonOf(Graph.EmailAddress? person, AttendeeType type, ResponseStatus response) =>
        EmailAddress.TryParse(person?.Address, out var address) ? new Attendee(address, person?.Name, type, response) : null;

    private static AttendeeType TypeOf(Graph.AttendeeType? type) => type switch
    {
        Graph.AttendeeType.Optional => AttendeeType.Optional,
        Graph.AttendeeType.Resource => AttendeeType.Resource,
        _ => AttendeeType.Required,
    };

    private static ResponseStatus ResponseOf(Graph.ResponseStatus? status) => status?.Response switch
    {
        Graph.ResponseType.Organizer => ResponseStatus.Organizer,
        Graph.ResponseType.TentativelyAccepted => ResponseStatus.TentativelyAccepted,
        Graph.ResponseType.Accepted => ResponseStatus.Accepted,
        Graph.ResponseType.Declined => ResponseStatus.Declined,
        Graph.ResponseType.NotResponded => ResponseStatus.NotResponded,
        _ => ResponseStatus.None,
    };

    private static Sensitivity SensitivityOf(Graph.Sensitivity? sensitivity) => sensitivity switch
    {
        Graph.Sensitivity.Personal => Sensitivity.Personal,
        Graph.Sensitivity.Private => Sensitivity.Private,
        Graph.Sensitivity.Confidential => Sensitivity.Confidential,
        _ => Sensitivity.Normal,
    };
}
