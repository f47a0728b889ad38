using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>An appointment as its owner looks at it, now.</summary>
/// <param name="Session">Null where it is no session; <paramref name="Plan"/> says why.</param>
/// <param name="Effects">What was written for it.</param>
public sealed record OpenedSession(CalendarEvent Event, Session? Session, SessionPlan Plan, IReadOnlyList<EffectRecord> Effects)
{
    /// <summary>The mentorship's file as it was read; null where it is no session.</summary>
    public FiledMentorship? Filed { get; init; }

    public SessionOutcome Read() => Session is { } session ? SessionReader.Read(session, session.Mentorship.RecordOf(session)) : new SessionOutcome();
}

/// <summary>Shows a session to its owner and takes what they note about it.</summary>
public sealed class OpenSession(IServiceStore store, IMailbox mailbox, MentorshipFolder folder, IWorkQueue queue, TimeProvider time)
{
    private static readonly Problem NotFound = new("this appointment is not in your calendar any more", "refresh the calendar and choose another one");
    private static readonly Problem NoSession = new("this appointment is no mentoring session", "give it a mentoring category, and save it");

    public async Task<Result<OpenedSession>> ExecuteAsync(MailboxId owner, string eventId, CancellationToken cancellation)
    {
        var scheduled = await store.FindScheduledAsync(owner, eventId, cancellation);
        var question = new MailboxQuestion { EventId = eventId, SeriesMasterId = scheduled?.SeriesMasterId, FollowingFrom = scheduled?.End, Files = true };
        var answer = await mailbox.LookAsync(owner, question, cancellation);
        if (answer.Event is not { } found) return NotFound;
        var match = SessionMatch.Of(found, MentorshipShelf.Of(answer.Files), time.GetCurrentInstant());
        var effects = (await store.ReadEffectsAsync(owner, cancellation)).Where(effect => effect.EventId == eventId).ToList();
        return new OpenedSession(found, match.Filed is { } filed ? new Session(found.Appointment, filed.Mentorship) : null, match.Plan, effects) { Filed = match.Filed };
    }

    /// <summary>Notes what was written about a session, and has what waits for its human written again.</summary>
    public async Task<Result<OpenedSession>> NoteAsync(MailboxId owner, string eventId, Func<SessionRecord, SessionRecord> change, CancellationToken cancellation)
    {
        if (!(await ExecuteAsync(owner, eventId, cancellation)).TryGet(out var opened, out var problem)) return problem;
        if (opened is not { Session: { } session, Filed: { } read }) return NoSession;
        var appointment = session.Appointment;
        var empty = new SessionRecord { Uid = appointment.Uid, RecurrenceId = appointment.RecurrenceId };
        var changed = await folder.ChangeAsync(
            owner,
            read,
            current => current.WithRecord(change(current.RecordOf(session) ?? empty) with { Snapshot = SessionSnapshot.Of(appointment) }),
            cancellation);
        if (!changed.TryGet(out var filed, out problem)) return problem;

        // Read again: what was begun in the meantime was begun from the old notes.
        var ours = (await store.ReadEffectsAsync(owner, cancellation)).Where(effect => effect.EventId == eventId && effect.IsOurs);
        foreach (var effect in ours.Where(effect => opened.Plan.Due.Any(due => due.Kind == effect.Kind)))
        {
            await queue.EnqueueAsync(new PrepareWork(owner, eventId, effect.Kind), TimeSpan.Zero, cancellation);
        }

        return opened with { Session = new Session(appointment, filed.Mentorship) };
    }

    /// <summary>The owner's word that they sent it, where the mailbox does not show it.</summary>
    public async Task<Result<EffectRecord>> ConfirmSentAsync(MailboxId owner, string eventId, ArtefactKind kind, CancellationToken cancellation)
    {
        var effect = (await store.ReadEffectsAsync(owner, cancellation)).FirstOrDefault(effect => effect.EventId == eventId && effect.Kind == kind);
        if (effect is null) return new Problem("nothing was written for this session yet", "wait until it is, or send your own message");
        var sent = effect with { State = EffectState.Sent, Sent = effect.Sent ?? time.GetCurrentInstant() };
        await store.SaveAsync(sent, cancellation);
        await queue.EnqueueAsync(new FollowWork(owner), TimeSpan.Zero, cancellation);
        return sent;
    }
}
