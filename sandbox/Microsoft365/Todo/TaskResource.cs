using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

internal sealed class TaskResource(Tenant tenant)
{
    private const string Read = "Tasks.Read";
    private const string Write = "Tasks.ReadWrite";

    private static readonly string[] Listing = ["$filter", "$select", "$expand", "$top", "$skip"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "me/todo/lists", Read, Lists) { Options = ["$top", "$skip"] },
        new("POST", "me/todo/lists", Write, CreateList),
        new("GET", "me/todo/lists/{list}", Read, request => GraphResponse.Ok(TaskJson.Of(List(request)))),
        new("GET", "me/todo/lists/{list}/tasks", Read, Tasks) { Options = Listing },
        new("POST", "me/todo/lists/{list}/tasks", Write, Create),
        new("GET", "me/todo/lists/{list}/tasks/{task}", Read, request => Answer(request, 200, Found(request))) { Options = ["$select", "$expand"] },
        new("PATCH", "me/todo/lists/{list}/tasks/{task}", Write, Update),
        new("DELETE", "me/todo/lists/{list}/tasks/{task}", Write, Delete),
    ];

    public static TodoTask Found(GraphRequest request)
    {
        var list = List(request);
        return request.Mailbox.Tasks.Find(request.Values["task"]) is { } task && task.ListId == list.Id ? task : throw GraphRefusal.ItemNotFound();
    }

    private static TodoTaskList List(GraphRequest request) =>
        request.Mailbox.Tasks.Lists.FirstOrDefault(list => list.Id == request.Values["list"]) ?? throw GraphRefusal.ItemNotFound();

    private static GraphResponse Lists(GraphRequest request) => Pages.Of(request, request.Mailbox.Tasks.Lists, TaskJson.Of);

    private static GraphResponse CreateList(GraphRequest request)
    {
        var name = request.Read("todoTaskList")["displayName"]?.ToString();
        if (string.IsNullOrWhiteSpace(name)) throw new GraphRefusal(400, "invalidRequest", "A list needs a displayName.");
        return GraphResponse.Created(TaskJson.Of(request.Mailbox.Tasks.AddList(name)));
    }

    private static GraphResponse Tasks(GraphRequest request)
    {
        var (list, filter, links) = (List(request), TaskFilter.Parse(request.Query["$filter"]), Links(request));
        Selection.Names("todoTask", request.Query);
        var tasks = request.Mailbox.Tasks.Tasks.Where(task => task.ListId == list.Id && filter(task)).ToArray();
        return Pages.Of(request, tasks, task => Selection.Apply(TaskJson.Of(task, request.Prefer, links), "todoTask", request.Query, "linkedResources"));
    }

    private GraphResponse Create(GraphRequest request)
    {
        var (tasks, body) = (request.Mailbox.Tasks, request.Read("todoTask"));
        if (string.IsNullOrWhiteSpace(body["title"]?.ToString())) throw new GraphRefusal(400, "invalidRequest", "A task needs a title.");
        return Answer(request, 201, tasks.Put(TaskWriting.Apply(tasks.New(List(request)), body, tasks, tenant.Now)));
    }

    private GraphResponse Update(GraphRequest request)
    {
        var (task, body) = (Found(request), request.Read("todoTask"));
        if (body.ContainsKey("linkedResources")) throw new GraphRefusal(400, "invalidRequest", "linkedResources of a task that exists are changed at their own address.");
        return Answer(request, 200, request.Mailbox.Tasks.Put(TaskWriting.Apply(task, body, request.Mailbox.Tasks, tenant.Now)));
    }

    private static GraphResponse Delete(GraphRequest request)
    {
        request.Mailbox.Tasks.Remove(Found(request));
        return GraphResponse.NoContent;
    }

    private static GraphResponse Answer(GraphRequest request, int status, TodoTask task)
    {
        var json = TaskJson.Of(task, request.Prefer, Links(request));
        json["@odata.context"] = Pages.Context(request);
        return GraphResponse.Of(status, Selection.Apply(json, "todoTask", request.Query, "linkedResources"));
    }

    /// <summary>Linked resources are given only to those who expand them.</summary>
    private static bool Links(GraphRequest request) => request.Query["$expand"] switch
    {
        null => false,
        "linkedResources" => true,
        var other => throw new GraphRefusal(400, "invalidRequest", $"The sandbox does not expand '{other}' of a task."),
    };
}
