using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Recaps;

/// <summary>What the two people agreed, from the mentee to the mentor. Both read it.</summary>
public sealed record Recap
{
    private readonly IReadOnlyList<NotedItem> _decisions = [];
    private readonly IReadOnlyList<NotedItem> _questions = [];
    private readonly IReadOnlyList<NotedItem> _wins = [];
    private readonly IReadOnlyList<NotedItem> _advice = [];

    public required Session Session { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Decisions { get => _decisions; init => _decisions = Readership.ForBoth(value); }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ActionItem> Actions { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Questions { get => _questions; init => _questions = Readership.ForBoth(value); }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Wins { get => _wins; init => _wins = Readership.ForBoth(value); }

    /// <summary>Advice received; the first is what the thanks name.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Advice { get => _advice; init => _advice = Readership.ForBoth(value); }

    /// <summary>Null where neither the notes nor the calendar say when.</summary>
    [ReadBy(Audience.Us)]
    public required NextSession? Next { get; init; }

    /// <summary>Whether nothing was understood, so that the draft says it is a skeleton instead of filling itself.</summary>
    public bool IsSkeleton => Decisions.Count + Actions.Count + Questions.Count + Wins.Count + Advice.Count == 0;

    public static Recap Compose(Session session, SessionOutcome outcome) => new()
    {
        Session = session,
        Decisions = outcome.Decisions,
        Actions = outcome.Actions,
        Questions = [.. outcome.ToDecide.Concat(outcome.Questions)],
        Wins = outcome.Wins,
        Advice = outcome.Advice,
        Next = outcome.Next,
    };
}
