using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

/// <param name="WellKnownName">"defaultList" or "none".</param>
public sealed record TodoTaskList(string Id, string DisplayName, string WellKnownName);

/// <summary>One person's Microsoft To Do.</summary>
public sealed class TaskLists
{
    private readonly Tenant _tenant;
    private readonly Mailbox _owner;
    private readonly List<TodoTaskList> _lists = [];
    private readonly Dictionary<string, TodoTask> _tasks = new(StringComparer.Ordinal);

    internal TaskLists(Tenant tenant, Mailbox owner)
    {
        (_tenant, _owner) = (tenant, owner);
        Default = AddList(owner.Language == Language.French ? "Tâches" : "Tasks", "defaultList");
    }

    public TodoTaskList Default { get; }

    public IReadOnlyList<TodoTaskList> Lists
    {
        get
        {
            lock (_tenant.Gate) return [.. _lists];
        }
    }

    /// <summary>Of all lists, the oldest first.</summary>
    public IReadOnlyList<TodoTask> Tasks
    {
        get
        {
            lock (_tenant.Gate) return [.. _tasks.Values.OrderBy(task => task.Created)];
        }
    }

    internal TodoTaskList AddList(string name, string wellKnownName = "none")
    {
        var list = new TodoTaskList(ItemIds.Folder($"{_owner.UserId}|list|{_tenant.NextSerial()}"), name, wellKnownName);
        _lists.Add(list);
        return list;
    }

    internal TodoTask New(TodoTaskList list) => new(NewId("task"), list.Id) { Created = _tenant.Now };

    internal string NewId(string kind) => ItemIds.Mutable($"{_owner.UserId}|{kind}|{_tenant.NextSerial()}", "todo");

    internal TodoTask? Find(string id)
    {
        lock (_tenant.Gate) return _tasks.GetValueOrDefault(id);
    }

    internal TodoTask Put(TodoTask task)
    {
        var stored = task with { Modified = _tenant.Now, Revision = _tenant.NextSerial() };
        _tasks[stored.Id] = stored;
        return stored;
    }

    internal void Remove(TodoTask task) => _tasks.Remove(task.Id);
}
