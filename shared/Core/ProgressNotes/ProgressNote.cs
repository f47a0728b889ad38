using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Agendas;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.ProgressNotes;

/// <summary>Where the mentee stands, in at most five lines of one kind each, and the agenda proposed. The mentor reads it.</summary>
public sealed record ProgressNote
{
    private readonly IReadOnlyList<NotedItem> _achieved = [];
    private readonly IReadOnlyList<NotedItem> _stuck = [];
    private readonly IReadOnlyList<NotedItem> _toDecide = [];

    public required Session Session { get; init; }

    /// <summary>The owner's ticked actions.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ActionItem> Done { get; init; }

    /// <summary>What the owner reports as achieved in their own words, small victories included.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Achieved { get => _achieved; init => _achieved = Readership.ForBoth(value); }

    /// <summary>The owner's open actions. The mentor's are not in it: nobody likes to be reminded by a report.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ActionItem> UnderWay { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Stuck { get => _stuck; init => _stuck = Readership.ForBoth(value); }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> ToDecide { get => _toDecide; init => _toDecide = Readership.ForBoth(value); }

    /// <summary>What the mentor answered; one line of the five.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ReplyItem> Said { get; init; }

    [ReadBy(Audience.Us)]
    public required Agenda Agenda { get; init; }

    public static ProgressNote Compose(Session session, SessionOutcome noted, CarriedOver? carried = null)
    {
        carried ??= CarriedOver.Nothing;
        return new ProgressNote
        {
            Session = session,
            Done = [.. noted.Done.Where(action => action.Owner is null or Party.Me)],
            Achieved = [.. noted.Progress.Concat(noted.Wins)],
            UnderWay = [.. carried.With(noted).Actions.Where(action => action.Owner == Party.Me)],
            Stuck = noted.Obstacles,
            ToDecide = [.. noted.ToDecide.Concat(noted.Questions)],
            Said = carried.Said,
            Agenda = AgendaPlanner.Plan(session, noted, carried),
        };
    }
}
