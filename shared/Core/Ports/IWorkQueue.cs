using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Ports;

/// <summary>Work to be done once, and again if it fails.</summary>
public interface IWorkQueue
{
    /// <param name="after">How long it stays invisible.</param>
    Task EnqueueAsync(Work work, TimeSpan after, CancellationToken cancellation);
}
