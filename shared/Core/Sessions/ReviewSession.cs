using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Sessions;

/// <summary>
/// Looks whether an event is still a session. Where it is none, what waits untouched is withdrawn; what its human edited or sent stays. Where it is
/// one, but no longer when it was planned (it went so far away that the calendar's window lost sight of it), it is planned again.
/// </summary>
public sealed class ReviewSession(IServiceStore store, IMailbox mailbox, DraftKeeper keeper, BriefKeeper briefs, WaitingTask waiting, ScheduleSession schedule, TimeProvider time)
{
    public async Task ExecuteAsync(ReviewWork work, CancellationToken cancellation)
    {
        if (await store.FindEnrolmentAsync(work.Mailbox, cancellation) is not { } enrolment) return;
        var scheduled = await store.FindScheduledAsync(work.Mailbox, work.EventId, cancellation);
        var effects = (await store.ReadEffectsAsync(work.Mailbox, cancellation))
            .Where(effect => effect.EventId == work.EventId && effect.State is (EffectState.Writing or EffectState.Waiting or EffectState.Edited))
            .ToList();
        var answer = await mailbox.LookAsync(
            work.Mailbox,
            new MailboxQuestion { EventId = work.EventId, Files = true, Drafts = [.. effects.Select(FollowDrafts.Question)], TaskListId = enrolment.TaskListId },
            cancellation);

        var now = time.GetCurrentInstant();
        var shelf = MentorshipShelf.Of(answer.Files);
        var plan = answer.Event is { } found ? SessionMatch.Of(found, shelf, now).Plan : SessionPlan.Nothing(NoSession.Cancelled);
        if (plan.Reason == NoSession.Unreadable) return;
        string[] recipients = [.. shelf.Readable.Select(filed => filed.Mentorship.Other.Address.Value)];
        foreach (var effect in effects.Where(effect => IsOutOfPlace(effect.Kind, plan, now)))
        {
            await WithdrawAsync(enrolment.TaskListId, effect, answer, recipients, cancellation);
        }

        if (plan.Reason is not null) await store.UnscheduleAsync(work.Mailbox, work.EventId, cancellation);
        else if (scheduled is not null) await schedule.ExecuteAsync(work.Mailbox, answer.Event!, plan, scheduled, cancellation);
    }

    /// <summary>
    /// What is for an appointment that is no session goes; so does the recap of one that was put off, and what was to be read before one that is over.
    /// </summary>
    private static bool IsOutOfPlace(ArtefactKind kind, SessionPlan plan, Instant now) => plan.Reason switch
    {
        NoSession.Past => kind != ArtefactKind.Recap,
        null => kind == ArtefactKind.Recap
            ? plan.Due.Any(due => due.Kind == kind && due.At > now)
            : plan.Due.All(due => due.Kind != kind),
        _ => true,
    };

    private async Task WithdrawAsync(string? taskList, EffectRecord effect, MailboxAnswer answer, string[] recipients, CancellationToken cancellation)
    {
        if (effect.Kind == ArtefactKind.Brief)
        {
            if (taskList is not null) await briefs.WithdrawAsync(taskList, effect, answer.Tasks ?? [], cancellation);
            return;
        }

        var withdrawn = await keeper.WithdrawAsync(effect, answer.Drafts[effect.Key], recipients, cancellation);
        if (taskList is not null && withdrawn.State != EffectState.Edited) await waiting.RemoveAsync(taskList, withdrawn, answer.Tasks ?? [], cancellation);
    }
}
