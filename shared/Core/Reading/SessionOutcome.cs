using MentorOutlook.Core.Actions;

namespace MentorOutlook.Core.Reading;

/// <summary>What was understood of everything written about one session. What was not understood is not here.</summary>
public sealed record SessionOutcome
{
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    /// <summary>Actions ticked off in the notes.</summary>
    public IReadOnlyList<ActionItem> Done { get; init; } = [];

    public IReadOnlyList<NotedItem> Decisions { get; init; } = [];

    /// <summary>Questions left open.</summary>
    public IReadOnlyList<NotedItem> Questions { get; init; } = [];

    /// <summary>Small victories.</summary>
    public IReadOnlyList<NotedItem> Wins { get; init; } = [];

    /// <summary>Advice received, under a mark that says so.</summary>
    public IReadOnlyList<NotedItem> Advice { get; init; } = [];

    /// <summary>What holds the owner up.</summary>
    public IReadOnlyList<NotedItem> Obstacles { get; init; } = [];

    /// <summary>What the owner wants decided with the other person.</summary>
    public IReadOnlyList<NotedItem> ToDecide { get; init; } = [];

    /// <summary>What the owner reports as achieved, other than ticked actions.</summary>
    public IReadOnlyList<NotedItem> Progress { get; init; } = [];

    /// <summary>The owner's own thoughts; their audience is the owner alone.</summary>
    public IReadOnlyList<NotedItem> OwnNotes { get; init; } = [];

    public NextSession? Next { get; init; }

    /// <summary>Whether there is anything at all to write up for both people.</summary>
    public bool IsEmpty =>
        Actions.Count + Decisions.Count + Questions.Count + Wins.Count + Advice.Count + ToDecide.Count + Progress.Count + Done.Count + Obstacles.Count == 0;
}
