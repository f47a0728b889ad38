using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>Collects the outcome of a session while its lines are read.</summary>
internal sealed class OutcomeBuilder
{
    public List<ActionItem> Actions { get; } = [];

    public List<ActionItem> Done { get; } = [];

    public List<NotedItem> Decisions { get; } = [];

    public List<NotedItem> Questions { get; } = [];

    public List<NotedItem> Wins { get; } = [];

    public List<NotedItem> OwnNotes { get; } = [];

    private readonly List<NotedItem> _advice = [];
    private readonly List<NotedItem> _obstacles = [];
    private readonly List<NotedItem> _toDecide = [];
    private readonly List<NotedItem> _progress = [];

    /// <summary>The list that a mark fills; null where its lines are read sentence by sentence.</summary>
    public List<NotedItem>? ListOf(MarkKind kind) => kind switch
    {
        MarkKind.Decision => Decisions,
        MarkKind.Question => Questions,
        MarkKind.Win => Wins,
        MarkKind.Advice => _advice,
        MarkKind.Obstacle => _obstacles,
        MarkKind.ToDecide => _toDecide,
        MarkKind.Progress => _progress,
        MarkKind.None or MarkKind.Action or MarkKind.Private or MarkKind.NextSession or MarkKind.Ignored => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public SessionOutcome Build(NextSession? next) => new()
    {
        Actions = Actions,
        Done = Done,
        Decisions = Decisions,
        Questions = Questions,
        Wins = Wins,
        Advice = _advice,
        Obstacles = _obstacles,
        ToDecide = _toDecide,
        Progress = _progress,
        OwnNotes = OwnNotes,
        Next = next,
    };
}
