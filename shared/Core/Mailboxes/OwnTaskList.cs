using MentorOutlook.Core.Ports;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>The To Do list that our tasks stand in. It is the owner's: who deletes it gets a new one when there is something to remind of.</summary>
public sealed class OwnTaskList(IServiceStore store, IMailbox mailbox, ITaskList tasks)
{
    /// <param name="standing">Our tasks in the list, where it was looked into and is there.</param>
    /// <returns>The list's id, and our tasks in it.</returns>
    public async Task<(string Id, IReadOnlyList<StoredTask> Standing)> OpenAsync(
        Enrolment enrolment, IReadOnlyList<StoredTask>? standing, string name, CancellationToken cancellation)
    {
        if (enrolment.TaskListId is { } known && standing is not null) return (known, standing);
        var id = await MakeAsync(enrolment.Mailbox, name, cancellation);
        // A list by that name may be from before, with tasks of ours in it.
        var answer = await mailbox.LookAsync(enrolment.Mailbox, new MailboxQuestion { TaskListId = id }, cancellation);
        return (id, answer.Tasks ?? []);
    }

    /// <returns>The id of the list, which is made where there is none by that name.</returns>
    public async Task<string> MakeAsync(MailboxId owner, string name, CancellationToken cancellation)
    {
        var id = await tasks.FindOrCreateListAsync(owner, name, cancellation);
        await store.UpdateAsync(owner, current => current with { TaskListId = id }, cancellation);
        return id;
    }
}
