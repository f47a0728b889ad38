using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Replies;

namespace MentorOutlook.Core.Sessions;

/// <summary>What the session before leaves for the next one, and what the other person has answered since.</summary>
public sealed record CarriedOver
{
    public static readonly CarriedOver Nothing = new();

    /// <summary>What is still to be done, by either or by nobody yet.</summary>
    [ReadBy(Audience.Us)]
    public IReadOnlyList<ActionItem> Open { get; init; } = [];

    /// <summary>What replies say is done since.</summary>
    [ReadBy(Audience.Us)]
    public IReadOnlyList<ActionItem> Done { get; init; } = [];

    [ReadBy(Audience.Us)]
    public IReadOnlyList<NotedItem> Decisions { get; init; } = [];

    /// <summary>What the other person answered, in the order in which they said it.</summary>
    [ReadBy(Audience.Us)]
    public IReadOnlyList<ReplyItem> Said { get; init; } = [];

    /// <summary>The date proposed last; null where none is.</summary>
    [ReadBy(Audience.Us)]
    public DateProposed? Proposed => Said.OfType<DateProposed>().LastOrDefault();

    public static CarriedOver Into(Session session)
    {
        var earlier = session.Mentorship.Records
            .Where(record => record.Key != SessionKey.Of(session.Appointment) && record.Snapshot?.Time.End.ToInstant() <= session.Time.Start.ToInstant())
            .MaxBy(record => record.Snapshot?.Time.End.ToInstant());
        var note = session.Mentorship.RecordOf(session)?.Replies.Where(reply => reply.To != ArtefactKind.Recap) ?? [];
        return Read(session, earlier, [.. (earlier?.Replies ?? []).Concat(note).OrderBy(reply => reply.Received)]);
    }

    /// <summary>The notes of the session that is prepared, with what is carried over to it.</summary>
    internal SessionOutcome With(SessionOutcome noted) => this == Nothing ? noted : noted with
    {
        Actions = Duplicates.Remove(noted.Actions.Concat(Duplicates.Without(Open, noted.Done))),
        Done = Duplicates.Remove(noted.Done.Concat(Done)),
        Decisions = Duplicates.Remove(noted.Decisions.Concat(Decisions)),
    };

    private static CarriedOver Read(Session session, SessionRecord? earlier, IReadOnlyList<Reply> replies)
    {
        if (earlier is null && replies.Count == 0) return Nothing;
        var before = earlier is { Snapshot: { } snapshot }
            ? new Session(new Appointment { Uid = earlier.Uid, RecurrenceId = earlier.RecurrenceId, Subject = snapshot.Subject, Time = snapshot.Time }, session.Mentorship)
            : session;
        var outcome = earlier is null ? new SessionOutcome() : SessionReader.Read(before, earlier);
        var next = new NextSession(session.Time.Date, session.Time.IsAllDay ? null : session.Time.Start.TimeOfDay, new PropertySource("start", session.Appointment.Subject));
        var (open, done, said) = (outcome.Actions, new List<ActionItem>(), new List<ReplyItem>());
        foreach (var reply in replies)
        {
            foreach (var item in ReplyReader.Read(reply, before, open, next))
            {
                said.Add(item);
                open = Apply(item, open);
                if (item is ActionDone finished) done.Add(finished.Action);
            }
        }

        return new CarriedOver { Open = Duplicates.Remove(open), Done = done, Decisions = outcome.Decisions, Said = said };
    }

    private static IReadOnlyList<ActionItem> Apply(ReplyItem item, IReadOnlyList<ActionItem> open) => item switch
    {
        ActionDone done => [.. open.Where(action => action != done.Action)],
        ActionDropped dropped => [.. open.Where(action => action != dropped.Action)],
        ActionMoved moved => [.. open.Select(action => action == moved.Action ? action with { Due = moved.To, Source = moved.Source } : action)],
        ActionPromised promised => [.. open, promised.Action],
        _ => open,
    };
}
