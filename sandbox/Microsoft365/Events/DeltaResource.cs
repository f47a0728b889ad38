using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>calendarView/delta: first the window, then what changed in it, page by page.</summary>
internal static class DeltaResource
{
    private const int UsualPage = 10;

    private static readonly string[] Refused = ["$select", "$filter", "$expand", "$orderby", "$search", "$top", "$count", "$skip"];

    public static GraphResponse Get(GraphRequest request)
    {
        if (Refused.FirstOrDefault(name => request.Query[name] is not null) is { } refused)
            throw new GraphRefusal(400, "ErrorInvalidUrlQuery", $"The following parameters are not supported with change tracking over the 'CalendarView' resource: '{refused}'.");
        var tokens = request.Mailbox.Calendar.Delta;
        if (request.Query["$skiptoken"] is { } next) return Page(request, Known(request, next));
        if (request.Query["$deltatoken"] is { } delta) return Page(request, NextRound(request, Known(request, delta), tokens));
        var (from, to) = EventResource.Window(request);
        var view = request.Mailbox.Calendar.View(from, to);
        return Page(request, new DeltaState(from, to, ById(view), [.. view.Select(item => new DeltaEntry(item, IsRemoved: false))]));
    }

    private static DeltaState Known(GraphRequest request, string token)
    {
        if (request.Query["startDateTime"] is not null || request.Query["endDateTime"] is not null)
            throw new GraphRefusal(400, "ErrorInvalidUrlQuery", "The window is part of the token and cannot be given with it.");
        return request.Mailbox.Calendar.Delta.Find(token) ?? throw Expired(request);
    }

    private static GraphRefusal Expired(GraphRequest request)
    {
        var tokens = request.Mailbox.Calendar.Delta;
        if (tokens.Expiry != DeltaExpiry.Gone)
            return new GraphRefusal(tokens.Expiry == DeltaExpiry.NotFound ? 404 : 400, "syncStateNotFound", "The sync state generation is not found; a full resynchronization is needed.");
        var (from, to) = tokens.LastWindow;
        return new GraphRefusal(410, "resyncRequired", "Resynchronization is required.")
        {
            Headers = [("Location", $"{request.Root}{request.RawPath}?startDateTime={Wire.Of(from)}&endDateTime={Wire.Of(to)}")],
        };
    }

    private static DeltaState NextRound(GraphRequest request, DeltaState last, DeltaTokens tokens)
    {
        var view = request.Mailbox.Calendar.View(last.From, last.To);
        var now = ById(view);
        var repeats = tokens.RepeatsNextRound;
        tokens.RepeatsNextRound = false;
        var changed = view.Where(item => repeats || !last.Seen.TryGetValue(item.Id, out var seen) || seen.ETag != item.ETag);
        var removed = last.Seen.Values.Where(item => !now.ContainsKey(item.Id));
        return last with
        {
            Seen = now,
            Pending = [.. changed.Select(item => new DeltaEntry(item, IsRemoved: false)), .. removed.Select(item => new DeltaEntry(item, IsRemoved: true))],
        };
    }

    private static GraphResponse Page(GraphRequest request, DeltaState state)
    {
        var size = request.Prefer.PageSize ?? UsualPage;
        var rest = state with { Pending = [.. state.Pending.Skip(size)] };
        var (name, option) = rest.Pending.Count > 0 ? ("@odata.nextLink", "$skiptoken") : ("@odata.deltaLink", "$deltatoken");
        var token = request.Mailbox.Calendar.Delta.Keep(rest);
        return GraphResponse.Ok(new JsonObject
        {
            ["@odata.context"] = $"{request.Root}/$metadata#Collection(event)",
            ["value"] = Wire.Array(state.Pending.Take(size).Select(entry => Write(entry, request.Prefer))),
            [name] = $"{request.Root}{request.RawPath}?{option}={token}",
        });
    }

    private static JsonObject Write(DeltaEntry entry, Preferences prefer)
    {
        if (entry.IsRemoved)
            return new() { ["@odata.type"] = "#microsoft.graph.event", ["id"] = entry.Item.IdFor(prefer.ImmutableIds), ["@removed"] = new JsonObject { ["reason"] = "deleted" } };
        return entry.Item.Type == EventType.Occurrence ? EventJson.Stub(entry.Item, prefer) : EventJson.Whole(entry.Item, prefer);
    }

    private static Dictionary<string, CalendarEvent> ById(IEnumerable<CalendarEvent> view) => view.ToDictionary(item => item.Id, StringComparer.Ordinal);
}
