using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>Events can be read. Writing them needs a permission that the service must not have.</summary>
internal static class EventResource
{
    /// <summary>1825 days: a longer window is refused.</summary>
    private static readonly Duration LongestWindow = Duration.FromDays(1825);

    private static readonly string[] Listing = ["$select", "$top", "$skip", "$orderby"];
    private static readonly string[] Windowed = ["startDateTime", "endDateTime", .. Listing];
    private static readonly string[] Tracked = ["startDateTime", "endDateTime", "$skiptoken", "$deltatoken", "$select", "$filter", "$expand", "$orderby", "$search", "$top", "$count", "$skip"];

    public static IEnumerable<Route> Routes =>
    [
        new("GET", "me/events", "Calendars.Read", List) { Options = Listing },
        new("GET", "me/calendar/events", "Calendars.Read", List) { Options = Listing },
        new("GET", "me/events/{id}", "Calendars.Read", Get) { Options = ["$select"] },
        new("GET", "me/events/{id}/instances", "Calendars.Read", Instances) { Options = Windowed },
        new("GET", "me/calendarView", "Calendars.Read", View) { Options = Windowed },
        new("GET", "me/calendar/calendarView", "Calendars.Read", View) { Options = Windowed },
        new("GET", "me/calendarView/delta", "Calendars.Read", DeltaResource.Get) { Options = Tracked },
        new("GET", "me/calendar/calendarView/delta", "Calendars.Read", DeltaResource.Get) { Options = Tracked },
        .. Writing.Select(call => new Route(call.Method, call.Path, "Calendars.ReadWrite", NotServed)),
    ];

    private static IEnumerable<(string Method, string Path)> Writing =>
    [
        ("POST", "me/events"), ("POST", "me/calendar/events"), ("POST", "me/calendars/{calendar}/events"),
        ("PATCH", "me/events/{id}"), ("DELETE", "me/events/{id}"),
        .. new[] { "accept", "decline", "tentativelyAccept", "cancel", "forward" }.Select(act => ("POST", $"me/events/{{id}}/{act}")),
    ];

    public static (Instant From, Instant To) Window(GraphRequest request)
    {
        var (from, to) = (Wire.Moment(request.Query.Require("startDateTime")), Wire.Moment(request.Query.Require("endDateTime")));
        if (to < from) throw new GraphRefusal(400, "ErrorInvalidParameter", "The end of the time window is before its start.");
        if (to - from > LongestWindow) throw new GraphRefusal(400, "ErrorCalendarViewRangeTooBig", "The specified viewing range exceeds the maximum value of 1825 days.");
        return (from, to);
    }

    private static GraphResponse List(GraphRequest request) => Page(request, request.Mailbox.Calendar.Items);

    private static GraphResponse View(GraphRequest request)
    {
        var (from, to) = Window(request);
        return Page(request, request.Mailbox.Calendar.View(from, to));
    }

    private static GraphResponse Instances(GraphRequest request)
    {
        var (from, to) = Window(request);
        var master = Found(request);
        if (master.Type != EventType.SeriesMaster) throw new GraphRefusal(400, "ErrorInvalidRequest", "Your request can't be completed. Instances exist for a series master only.");
        return Page(request, [.. request.Mailbox.Calendar.View(from, to).Where(item => item.SeriesMasterId == master.Id)]);
    }

    private static GraphResponse Get(GraphRequest request)
    {
        var item = EventJson.Whole(Found(request), request.Prefer);
        item["@odata.context"] = Pages.Context(request);
        return GraphResponse.Ok(Selection.Apply(item, "event", request.Query));
    }

    private static CalendarEvent Found(GraphRequest request) => request.Mailbox.Calendar.Find(request.Values["id"]) ?? throw GraphRefusal.ItemNotFound();

    private static GraphResponse Page(GraphRequest request, IReadOnlyList<CalendarEvent> items)
    {
        if (request.Query["$orderby"] is { } order && order is not ("start/dateTime" or "start/dateTime asc"))
            throw GraphRefusal.InvalidQuery($"The sandbox orders events by start/dateTime only, not by '{order}'.");
        Selection.Names("event", request.Query);
        return Pages.Of(request, items, item => Selection.Apply(EventJson.Whole(item, request.Prefer), "event", request.Query));
    }

    private static GraphResponse NotServed(GraphRequest request) => throw GraphRefusal.NotServed($"{request.Method} {request.RawPath}");
}
