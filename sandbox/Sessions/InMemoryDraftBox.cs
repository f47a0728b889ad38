using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Keeps drafts until they are written to a folder.</summary>
internal sealed class InMemoryDraftBox : IDraftBox
{
    private readonly List<Draft> _drafts = [];

    public IReadOnlyList<Draft> Drafts => _drafts;

    public Task PutAsync(Session session, Draft draft, CancellationToken cancellation)
    {
        _drafts.Add(draft);
        return Task.CompletedTask;
    }
}
