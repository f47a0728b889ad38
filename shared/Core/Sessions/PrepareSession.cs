using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>Prepares one artefact of one session from everything as it stands at that moment, in one round trip of reading.</summary>
public sealed class PrepareSession(
    IServiceStore store, IMailbox mailbox, FollowDrafts follow, ReviewSession review, KeepArtefact keep, IWorkQueue queue, TimeProvider time)
{
    /// <summary>How soon a file that could not be read is looked at again: its owner has to put it right.</summary>
    private static readonly TimeSpan Repaired = TimeSpan.FromHours(1);

    public async Task ExecuteAsync(PrepareWork work, CancellationToken cancellation)
    {
        if (await store.FindEnrolmentAsync(work.Mailbox, cancellation) is not { } enrolment) return;
        if (await store.FindScheduledAsync(work.Mailbox, work.EventId, cancellation) is not { } scheduled) return;
        var effects = await store.ReadEffectsAsync(work.Mailbox, cancellation);
        var key = EffectKey.Of(work.Kind, scheduled.SessionHash);
        var outstanding = follow.Outstanding(effects).Where(effect => effect.Key != key).ToList();
        var known = effects.FirstOrDefault(effect => effect.Key == key);

        var answer = await mailbox.LookAsync(work.Mailbox, Question(enrolment, scheduled, key, known, outstanding), cancellation);
        var mentorships = await follow.ApplyAsync(enrolment, outstanding, answer, MentorshipShelf.Of(answer.Files), cancellation);
        if (answer.Event is not { } found)
        {
            await review.ExecuteAsync(new ReviewWork(work.Mailbox, work.EventId), cancellation);
            return;
        }

        var now = time.GetCurrentInstant();
        var match = SessionMatch.Of(found, mentorships, now);
        // Neither written nor forgotten.
        if (match.Plan.Reason == NoSession.Unreadable) throw new TryLaterException("A mentorship file cannot be read.") { After = Repaired };
        if (match.Filed is not { } filed || match.Plan.Reason is not null || IsBefore(match.Plan, work.Kind, known, now) || IsTooLate(match.Plan, work.Kind))
        {
            await review.ExecuteAsync(new ReviewWork(work.Mailbox, work.EventId), cancellation);
            return;
        }

        if (known is null) known = await InheritAsync(work, effects, key, found, filed, cancellation);
        await keep.ExecuteAsync(new ArtefactRequest(enrolment, work.Kind, key, found, filed.Mentorship, known), answer, cancellation);
        // The session is over: what was to be read before it, and was not sent, is out of date.
        if (work.Kind == ArtefactKind.Recap && IsAnyBefore(effects, work.EventId)) await queue.EnqueueAsync(new ReviewWork(work.Mailbox, work.EventId), TimeSpan.Zero, cancellation);
    }

    private static MailboxQuestion Question(Enrolment enrolment, ScheduledEvent scheduled, EffectKey key, EffectRecord? known, List<EffectRecord> outstanding) => new()
    {
        EventId = scheduled.EventId,
        SeriesMasterId = scheduled.SeriesMasterId,
        FollowingFrom = scheduled.End,
        Files = true,
        Drafts = [known is null ? new DraftQuestion(key, null, Instant.MinValue) : FollowDrafts.Question(known), .. outstanding.Select(FollowDrafts.Question)],
        TaskListId = enrolment.TaskListId,
    };

    private static bool IsTooLate(SessionPlan plan, ArtefactKind kind) => plan.Due.All(due => due.Kind != kind);

    private static bool IsAnyBefore(IReadOnlyList<EffectRecord> effects, string eventId) =>
        effects.Any(effect => effect.EventId == eventId && effect.Kind != ArtefactKind.Recap && effect.IsOurs);

    /// <summary>Where a session was put off, its recap is written after it; what waits already to be read before it stays and says the new date.</summary>
    private static bool IsBefore(SessionPlan plan, ArtefactKind kind, EffectRecord? known, Instant now) =>
        plan.Due.FirstOrDefault(due => due.Kind == kind)?.At > now && (kind == ArtefactKind.Recap || known?.State is null or EffectState.Withdrawn);

    /// <summary>
    /// "This and following" makes a new series of the same sessions: what its people have read, or its owner has edited, for the same people
    /// and day under the old series stands for the new one.
    /// </summary>
    private async Task<EffectRecord?> InheritAsync(
        PrepareWork work, IReadOnlyList<EffectRecord> effects, EffectKey key, CalendarEvent found, FiledMentorship filed, CancellationToken cancellation)
    {
        var occasion = KeepArtefact.Occasion(work.Kind, work.Mailbox, filed.Mentorship, found.Appointment);
        var before = effects.FirstOrDefault(effect => effect.Occasion == occasion && effect.EventId != work.EventId);
        if (before is null) return null;
        await review.ExecuteAsync(new ReviewWork(work.Mailbox, before.EventId), cancellation);
        if (await store.FindScheduledAsync(work.Mailbox, before.EventId, cancellation) is not null) return null;
        var now = await store.FindEffectAsync(before.Key, cancellation);
        if (now is not { State: EffectState.Edited or EffectState.Sent or EffectState.Deleted or EffectState.Inherited }) return null;
        var inherited = now with { Key = key, EventId = work.EventId, State = EffectState.Inherited, TaskId = null };
        await store.SaveAsync(inherited, cancellation);
        return inherited;
    }
}
