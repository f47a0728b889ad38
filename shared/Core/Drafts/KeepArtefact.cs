using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace MentorOutlook.Core.Drafts;

/// <summary>What is to be prepared.</summary>
/// <param name="Known">What the store remembers of it; null for nothing.</param>
public sealed record ArtefactRequest(Enrolment Enrolment, ArtefactKind Kind, EffectKey Key, CalendarEvent Event, Mentorship Mentorship, EffectRecord? Known);

/// <summary>Composes one artefact and sees that its human finds it: a brief as a task, a mail as a draft with a task that says so.</summary>
public sealed class KeepArtefact(
    IMailText text, DraftComposer composer, DraftKeeper drafts, BriefKeeper briefs, WaitingTask waiting, OwnTaskList ownList, IWorkQueue queue, TimeProvider time)
{
    /// <summary>Long enough for a write that timed out to have landed.</summary>
    private static readonly TimeSpan LookedAgain = TimeSpan.FromMinutes(10);

    private static readonly Duration SoonAfter = Duration.FromMinutes(5);
    private static readonly Duration HourAfter = Duration.FromHours(1);

    /// <summary>What the sessions of a series that was cut in two have in common: kind, people and local date.</summary>
    public static string Occasion(ArtefactKind kind, MailboxId mailbox, Mentorship mentorship, Appointment appointment) => Hash.Of(
        kind.ToString(), mailbox.Value, mentorship.Other.Address.Value.ToLowerInvariant(), LocalDatePattern.Iso.Format(appointment.Time.Date));

    public async Task ExecuteAsync(ArtefactRequest request, MailboxAnswer answer, CancellationToken cancellation)
    {
        if (request.Known is { State: EffectState.Inherited }) return;
        // Twins that landed late, of a draft or of a task, are found then.
        if (IsInDoubt(request.Known)) await queue.EnqueueAsync(new PrepareWork(request.Enrolment.Mailbox, request.Event.Id, request.Kind), LookedAgain, cancellation);
        var session = new Session(request.Event.Appointment, request.Mentorship);
        var (list, standing) = await ownList.OpenAsync(request.Enrolment, answer.Tasks, text.TaskListName(session.Mentorship), cancellation);
        var outcome = SessionReader.Read(session, request.Mentorship.RecordOf(session));
        var carried = CarriedOver.Into(session);
        if (request.Kind == ArtefactKind.Brief)
        {
            var task = text.BriefTask(Brief.Compose(session, outcome, carried));
            var brief = new ReminderTask(task.Title, task.Body, BriefReminder(session), request.Event.WebLink, task.LinkText);
            await briefs.KeepAsync(list, brief, request.Known, Seed(request), standing, cancellation);
            return;
        }

        var draft = composer.Compose(request.Kind, session, outcome, carried);
        var kept = await drafts.KeepAsync(new DraftIntent(draft, request.Known, Seed(request)), answer.Drafts[request.Key], cancellation);
        var words = text.WaitingTask(session, request.Kind);
        var reminder = new ReminderTask(words.Title, words.Body, WaitingReminder(session, request.Kind), kept.Mail?.WebLink, words.LinkText);
        await waiting.KeepAsync(list, reminder, kept.Record, standing, cancellation);
    }

    /// <summary>Whether something was begun for it before, and nobody knows whether it was written: the draft or brief, or the task that says that the draft waits.</summary>
    private static bool IsInDoubt(EffectRecord? known) => known is { State: EffectState.Writing }
        or { State: EffectState.Waiting or EffectState.Edited, TaskId: null, Kind: not ArtefactKind.Brief };

    private static EffectRecord Seed(ArtefactRequest request) => new()
    {
        Key = request.Key,
        Mailbox = request.Enrolment.Mailbox,
        Kind = request.Kind,
        EventId = request.Event.Id,
        Occasion = Occasion(request.Kind, request.Enrolment.Mailbox, request.Mentorship, request.Event.Appointment),
        State = EffectState.Writing,
        ComposedHash = "",
        Begun = Instant.MinValue,
    };

    private ZonedDateTime? BriefReminder(Session session)
    {
        var zone = session.Me.Zone ?? session.Time.Zone;
        var morning = SessionPlanner.BriefReminder(session.Time, zone);
        return Later(morning, SoonAfter, session, zone);
    }

    /// <summary>After a session people are in the next one: an hour's grace.</summary>
    private ZonedDateTime? WaitingReminder(Session session, ArtefactKind kind)
    {
        var zone = session.Me.Zone ?? session.Time.Zone;
        return kind == ArtefactKind.Recap
            ? (time.GetCurrentInstant() + HourAfter).InZone(zone)
            : Later(Instant.MinValue, SoonAfter, session, zone);
    }

    private ZonedDateTime? Later(Instant wanted, Duration soon, Session session, DateTimeZone zone)
    {
        var at = Instant.Max(wanted, time.GetCurrentInstant() + soon);
        return at < session.Time.Start.ToInstant() ? at.InZone(zone) : null;
    }
}
