using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

internal static class LinkedResourceResource
{
    private const string All = "me/todo/lists/{list}/tasks/{task}/linkedResources";

    public static IEnumerable<Route> Routes =>
    [
        new("GET", All, "Tasks.Read", request => Pages.Of(request, TaskResource.Found(request).Links, link => link.ToJson())) { Options = ["$top", "$skip"] },
        new("POST", All, "Tasks.ReadWrite", Create),
        new("GET", All + "/{link}", "Tasks.Read", request => GraphResponse.Ok(Found(request).ToJson())),
        new("PATCH", All + "/{link}", "Tasks.ReadWrite", Update),
        new("DELETE", All + "/{link}", "Tasks.ReadWrite", Delete),
    ];

    private static LinkedResource Found(GraphRequest request) =>
        TaskResource.Found(request).Links.Find(link => link.Id == request.Values["link"]) ?? throw GraphRefusal.ItemNotFound();

    private static GraphResponse Create(GraphRequest request)
    {
        var (task, tasks) = (TaskResource.Found(request), request.Mailbox.Tasks);
        var link = LinkedResource.Read(tasks.NewId("link"), request.Read("linkedResource"));
        tasks.Put(task with { Links = task.Links.Add(link) });
        return GraphResponse.Created(link.ToJson());
    }

    private static GraphResponse Update(GraphRequest request)
    {
        var (task, link, body) = (TaskResource.Found(request), Found(request), request.Read("linkedResource"));
        var merged = link.ToJson();
        foreach (var (name, value) in body) merged[name] = value?.DeepClone();
        var changed = LinkedResource.Read(link.Id, merged);
        request.Mailbox.Tasks.Put(task with { Links = task.Links.Replace(link, changed) });
        return GraphResponse.Ok(changed.ToJson());
    }

    private static GraphResponse Delete(GraphRequest request)
    {
        var (task, link) = (TaskResource.Found(request), Found(request));
        request.Mailbox.Tasks.Put(task with { Links = task.Links.Remove(link) });
        return GraphResponse.NoContent;
    }
}
