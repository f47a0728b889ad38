using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Functions.Api;

/// <summary>What was understood, as the pane shows it: each item with the words that it came from.</summary>
internal static class Wire
{
    private static readonly DurationPattern FromStart = DurationPattern.CreateWithInvariantCulture("HH:mm:ss.fff");

    public static string? Moment(Instant? moment) => moment is { } at ? InstantPattern.ExtendedIso.Format(at) : null;

    public static MentorshipWire Of(Mentorship mentorship) => MentorshipWire.Of(mentorship);

    public static object Of(Session session, SessionOutcome outcome) => new
    {
        decisions = Items(outcome.Decisions),
        actions = outcome.Actions.Select(action => Action(session, action)),
        done = outcome.Done.Select(action => Action(session, action)),
        questions = Items(outcome.Questions),
        toDecide = Items(outcome.ToDecide),
        wins = Items(outcome.Wins),
        advice = Items(outcome.Advice),
        obstacles = Items(outcome.Obstacles),
        progress = Items(outcome.Progress),
        ownNotes = Items(outcome.OwnNotes),
        next = outcome.Next is { } next
            ? new { date = LocalDatePattern.Iso.Format(next.Date), time = next.Time is { } time ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time) : null, source = Of(next.Source) }
            : null,
    };

    public static object Of(Source source) => source switch
    {
        NotesSource notes => new { kind = "notes", line = notes.Line, text = notes.Text },
        EventSource body => new { kind = "event", line = body.Line, text = body.Text },
        TranscriptSource said => new { kind = "transcript", cue = said.Cue, at = FromStart.Format(said.At), text = said.Text },
        ReplySource reply => new { kind = "reply", line = reply.Line, text = reply.Text, at = Moment(reply.Received) },
        PropertySource property => new { kind = "property", property = property.Property, text = property.Text },
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static object Action(Session session, ActionItem action) => new
    {
        owner = action.Owner is { } party ? new { name = session[party].Name.Full, address = session[party].Address.Value } : null,
        task = action.Task,
        due = action.Due?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
        dueText = action.Due?.Text,
        source = Of(action.Source),
    };

    private static IEnumerable<object> Items(IReadOnlyList<NotedItem> items) => items.Select(item => new { text = item.Text, source = Of(item.Source) });
}
