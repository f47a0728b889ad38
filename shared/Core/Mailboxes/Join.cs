using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>Begins a mentorship, or changes what it says about its people and how they write to each other.</summary>
public sealed class Join(IServiceStore store, MentorshipFolder folder, OwnTaskList ownList, IMailText text, IWorkQueue queue)
{
    public async Task<Result<FiledMentorship>> ExecuteAsync(MailboxId mailbox, Mentorship wanted, CancellationToken cancellation)
    {
        var name = MentorshipFile.NameFor(wanted.Other.Address);
        var written = await folder.ChangeAsync(mailbox, name, before => before is null ? wanted : before.WithPeopleOf(wanted), cancellation);
        if (!written.TryGet(out var filed, out var problem)) return problem;

        var enrolment = await store.FindEnrolmentAsync(mailbox, cancellation);
        if (enrolment is null) await store.AddAsync(new Enrolment(mailbox), cancellation);
        // By the queue: whoever joins need not try again because Graph could not call us back at that moment.
        await queue.EnqueueAsync(new SubscriptionWork(mailbox, IsLost: false), TimeSpan.Zero, cancellation);
        // What is marked already is found without waiting for a change.
        await store.UpdateAsync(mailbox, current => current with { DeltaLink = null, WindowLaid = null }, cancellation);
        await queue.EnqueueAsync(new MailboxChanged(mailbox), TimeSpan.Zero, cancellation);
        await RefreshAsync(mailbox, cancellation);
        if (enrolment?.TaskListId is null) await ownList.MakeAsync(mailbox, text.TaskListName(filed.Mentorship), cancellation);
        return filed;
    }

    /// <summary>What waits is written in the old words: it is written again.</summary>
    private async Task RefreshAsync(MailboxId mailbox, CancellationToken cancellation)
    {
        foreach (var effect in (await store.ReadEffectsAsync(mailbox, cancellation)).Where(effect => effect.IsOurs))
        {
            await queue.EnqueueAsync(new PrepareWork(mailbox, effect.EventId, effect.Kind), TimeSpan.Zero, cancellation);
        }
    }
}
