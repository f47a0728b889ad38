using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Agendas;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Briefs;

/// <summary>What the mentee wants to have read before a session. Its reader is the mailbox's owner alone.</summary>
public sealed record Brief
{
    public required Session Session { get; init; }

    [ReadBy(Audience.Me)]
    public required IReadOnlyList<Suggestion> ToDo { get; init; }

    [ReadBy(Audience.Me)]
    public required IReadOnlyList<Suggestion> ToAsk { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ActionItem> OpenActions { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ActionItem> Done { get; init; }

    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Decisions { get; init; }

    /// <summary>Questions that the notes leave open.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<NotedItem> Questions { get; init; }

    /// <summary>What the other person answered.</summary>
    [ReadBy(Audience.Us)]
    public required IReadOnlyList<ReplyItem> Said { get; init; }

    [ReadBy(Audience.Us)]
    public required Agenda Agenda { get; init; }

    [ReadBy(Audience.Me)]
    public required IReadOnlyList<NotedItem> OwnNotes { get; init; }

    public static Brief Compose(Session session, SessionOutcome noted, CarriedOver? carried = null)
    {
        carried ??= CarriedOver.Nothing;
        var outcome = carried.With(noted);
        return new Brief
        {
            Session = session,
            ToDo = Suggestion.ToDo(session),
            ToAsk = Suggestion.ToAsk(session),
            OpenActions = outcome.Actions,
            Done = outcome.Done,
            Decisions = outcome.Decisions,
            Questions = [.. outcome.ToDecide.Concat(outcome.Questions)],
            Said = carried.Said,
            Agenda = AgendaPlanner.Plan(session, noted, carried),
            OwnNotes = outcome.OwnNotes,
        };
    }
}
