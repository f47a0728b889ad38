using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Batches;
using Microsoft.Graph;
using NodaTime;
using NodaTime.Text;
using Graph = Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Tasks;

/// <summary>Tasks as To Do reads and writes them. Ours carry their key as a linked resource's external id, which people do not see.</summary>
internal static class TodoTasks
{
    private const string Application = "MentorOutlook";
    private const int Page = 100;

    private static readonly LocalDateTimePattern Reminder = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    public static BatchStep<Graph.TodoTaskCollectionResponse> AskForOpen(GraphServiceClient graph, GraphBatch batch, string list) =>
        batch.Add<Graph.TodoTaskCollectionResponse>(
            graph.Me.Todo.Lists[list].Tasks.ToGetRequestInformation(get =>
            {
                get.QueryParameters.Filter = "status ne 'completed'";
                get.QueryParameters.Expand = ["linkedResources"];
                get.QueryParameters.Top = Page;
            }),
            absent: 404);

    /// <returns>Null where the list is gone.</returns>
    public static IReadOnlyList<StoredTask>? Ours(Graph.TodoTaskCollectionResponse? answer, HtmlToLines lines) => answer is null
        ? null
        :
        [
            .. from task in answer.Value ?? []
               let key = task.LinkedResources?.Find(link => link.ApplicationName == Application)?.ExternalId
               where key is not null
               select task.ToStored(new EffectKey(key), lines),
        ];

    public static StoredTask ToStored(this Graph.TodoTask task, EffectKey key, HtmlToLines lines) =>
        new(task.Id!, key, task.Title ?? "", task.Body.ToLines(lines));

    public static Graph.TodoTask ToTodoTask(this ReminderTask task)
    {
        var written = new Graph.TodoTask
        {
            Title = task.Title,
            Body = new Graph.ItemBody { ContentType = Graph.BodyType.Text, Content = task.Body },
            IsReminderOn = task.Reminder is not null,
        };
        if (task.Reminder is { } reminder)
        {
            written.ReminderDateTime = new Graph.DateTimeTimeZone { DateTime = Reminder.Format(reminder.WithZone(DateTimeZone.Utc).LocalDateTime), TimeZone = "UTC" };
        }

        return written;
    }

    public static Graph.LinkedResource ToLink(this ReminderTask task, EffectKey key)
    {
        var link = new Graph.LinkedResource { ApplicationName = Application, ExternalId = key.Value, DisplayName = task.LinkText };

        // Never set to null: the SDK writes such a property, and now and then writes it twice.
        if (task.Link is { } address) link.WebUrl = address;
        return link;
    }
}
