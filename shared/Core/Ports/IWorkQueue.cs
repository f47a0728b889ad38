using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Ports;

/// <summary>Work to be done once, and again if it fails.</summary>
public interface IWorkQueue
{
    /// <summary>
    /// Adds work. Where the same <see cref="MailboxChanged"/> or <see cref="FollowWork"/> waits already it is not added: either looks at all
    /// that there is, so one does for any number, at the earliest of their moments.
    /// </summary>
    /// <param name="after">How long it stays invisible.</param>
    Task EnqueueAsync(Work work, TimeSpan after, CancellationToken cancellation);
}
