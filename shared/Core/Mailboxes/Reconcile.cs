using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Mailboxes;

/// <summary>Finds, once a day, what notifications missed: every calendar window is laid anew and every waiting draft looked after.</summary>
public sealed class Reconcile(IServiceStore store, IWorkQueue queue)
{
    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        await foreach (var enrolment in store.ReadEnrolmentsAsync(cancellation))
        {
            await queue.EnqueueAsync(new MailboxChanged(enrolment.Mailbox), TimeSpan.Zero, cancellation);
            await queue.EnqueueAsync(new FollowWork(enrolment.Mailbox), TimeSpan.Zero, cancellation);
        }
    }
}
