using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Ports;

/// <summary>Where drafts are left for their human.</summary>
public interface IDraftBox
{
    Task PutAsync(Session session, Draft draft, CancellationToken cancellation);
}
