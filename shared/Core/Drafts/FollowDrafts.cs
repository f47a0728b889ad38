using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Extensions;

namespace MentorOutlook.Core.Drafts;

/// <summary>
/// Finds out what became of drafts: sent (by the key in Sent Items, else by conversation and recipient), deleted, edited, answered. What waits no
/// longer loses its task; what was answered is noted in the mentorship and changes the drafts that wait.
/// </summary>
public sealed class FollowDrafts(IServiceStore store, IMailbox mailbox, DraftKeeper keeper, WaitingTask waiting, NoteReplies replies, IWorkQueue queue, TimeProvider time)
{
    /// <summary>Long enough for a mentor on leave; a reply after that begins a new talk.</summary>
    private static readonly Duration RepliesAwaited = Duration.FromDays(45);

    /// <summary>How long a write that timed out may take to land.</summary>
    private static readonly Duration InDoubt = Duration.FromDays(1);

    public async Task ExecuteAsync(FollowWork work, CancellationToken cancellation)
    {
        if (await store.FindEnrolmentAsync(work.Mailbox, cancellation) is not { } enrolment) return;
        var followed = Outstanding(await store.ReadEffectsAsync(work.Mailbox, cancellation));
        if (followed.Count == 0) return;
        var question = new MailboxQuestion { Files = true, Drafts = [.. followed.Select(Question)], TaskListId = enrolment.TaskListId };
        var answer = await mailbox.LookAsync(work.Mailbox, question, cancellation);
        await ApplyAsync(enrolment, followed, answer, MentorshipShelf.Of(answer.Files), cancellation);
    }

    /// <summary>The effects of which something is still to be learnt.</summary>
    public IReadOnlyList<EffectRecord> Outstanding(IReadOnlyList<EffectRecord> effects)
    {
        var now = time.GetCurrentInstant();
        return [.. effects.Where(effect => effect.Kind != ArtefactKind.Brief && effect.State switch
        {
            EffectState.Writing or EffectState.Waiting or EffectState.Edited => true,
            EffectState.Sent => effect.Sent + RepliesAwaited > now,
            EffectState.Withdrawn => effect.Begun + InDoubt > now,
            _ => false,
        })];
    }

    public static DraftQuestion Question(EffectRecord effect) => new(effect.Key, effect.ConversationId, effect.RepliesReadTo ?? effect.Begun);

    /// <returns>The mentorships as they stand with the replies that were found.</returns>
    public async Task<MentorshipShelf> ApplyAsync(
        Enrolment enrolment, IReadOnlyList<EffectRecord> followed, MailboxAnswer answer, MentorshipShelf mentorships, CancellationToken cancellation)
    {
        // Who the other person is, and so whether a mail of the conversation is the one that was drafted, is not known.
        if (mentorships.Unreadable > 0) return mentorships;
        string[] recipients = [.. mentorships.Readable.Select(filed => filed.Mentorship.Other.Address.Value)];
        foreach (var effect in followed)
        {
            var traces = answer.Drafts[effect.Key];
            var seen = await keeper.ObserveAsync(effect, traces, recipients, cancellation);
            if (enrolment.TaskListId is { } list && seen.State is not (EffectState.Waiting or EffectState.Edited or EffectState.Writing))
            {
                seen = await waiting.RemoveAsync(list, seen, answer.Tasks ?? [], cancellation);
            }

            if (seen.State == EffectState.Sent) mentorships = await NoteAsync(seen, traces, mentorships, cancellation);
        }

        return mentorships;
    }

    private async Task<MentorshipShelf> NoteAsync(EffectRecord effect, DraftTraces traces, MentorshipShelf mentorships, CancellationToken cancellation)
    {
        var fresh = traces.Received.Where(mail => effect.RepliesReadTo is not { } read || mail.At > read).ToList();
        if (fresh.Count == 0) return mentorships;
        mentorships = await replies.ExecuteAsync(effect, fresh, mentorships, cancellation);
        foreach (var next in (await store.ReadEffectsAsync(effect.Mailbox, cancellation)).Where(next => next.Key != effect.Key && next.IsOurs))
        {
            await queue.EnqueueAsync(new PrepareWork(next.Mailbox, next.EventId, next.Kind), TimeSpan.Zero, cancellation);
        }

        // Last: until then the replies are found again.
        await store.SaveAsync(effect with { RepliesReadTo = fresh.Max(mail => mail.At) }, cancellation);
        return mentorships;
    }
}
