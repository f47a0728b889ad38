using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Tasks;

/// <summary>Microsoft To Do.</summary>
internal sealed class GraphTaskList(GraphClients clients, HtmlToLines lines) : ITaskList
{
    public async Task<string> FindOrCreateListAsync(MailboxId mailbox, string name, CancellationToken cancellation)
    {
        var found = await clients.AskAsync(mailbox, async graph =>
        {
            var page = await graph.Me.Todo.Lists.GetAsync(cancellationToken: cancellation);
            while (true)
            {
                if (page?.Value?.Find(list => list.DisplayName == name) is { } list) return list;
                if (page?.OdataNextLink is not { } next) return null;
                page = await graph.Me.Todo.Lists.WithUrl(next).GetAsync(cancellationToken: cancellation);
            }
        });
        found ??= await clients.AskAsync(mailbox, graph => graph.Me.Todo.Lists.PostAsync(new TodoTaskList { DisplayName = name }, cancellationToken: cancellation));
        return found!.Id!;
    }

    public async Task<StoredTask> CreateAsync(MailboxId mailbox, string listId, EffectKey key, ReminderTask task, CancellationToken cancellation)
    {
        var written = task.ToTodoTask();
        written.LinkedResources = [task.ToLink(key)];
        var created = await clients.AskAsync(mailbox, graph => graph.Me.Todo.Lists[listId].Tasks.PostAsync(written, cancellationToken: cancellation));
        return created!.ToStored(key, lines);
    }

    /// <remarks>The link stays as it was made: what a task of ours opens keeps its address.</remarks>
    public async Task<StoredTask?> UpdateAsync(MailboxId mailbox, string listId, string id, EffectKey key, ReminderTask task, CancellationToken cancellation)
    {
        var updated = await clients.AskAsync(
            mailbox, graph => graph.Me.Todo.Lists[listId].Tasks[id].PatchAsync(task.ToTodoTask(), cancellationToken: cancellation), refusal => refusal.IsGone);
        return updated?.ToStored(key, lines);
    }

    public Task DeleteAsync(MailboxId mailbox, string listId, string id, CancellationToken cancellation) =>
        clients.DoAsync(mailbox, graph => graph.Me.Todo.Lists[listId].Tasks[id].DeleteAsync(cancellationToken: cancellation), refusal => refusal.IsGone);
}
