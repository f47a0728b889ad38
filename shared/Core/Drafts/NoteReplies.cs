using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Reading.Replies;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Drafts;

/// <summary>Puts what the other person answered into the mentorship file, with the session that it was about.</summary>
public sealed class NoteReplies(IMailbox mailbox, MentorshipFolder folder)
{
    /// <param name="effect">What was answered.</param>
    /// <param name="received">Mails of its conversation; those of third people are left out.</param>
    /// <returns>The mentorships as they stand now.</returns>
    public async Task<MentorshipShelf> ExecuteAsync(EffectRecord effect, IReadOnlyList<StoredMail> received, MentorshipShelf mentorships, CancellationToken cancellation)
    {
        foreach (var filed in mentorships.Readable)
        {
            var answers = received.Where(mail => EmailAddress.TryParse(mail.From, out var from) && from == filed.Mentorship.Other.Address).ToList();
            if (answers.Count == 0) continue;
            if (await RecordOfAsync(effect, filed.Mentorship, cancellation) is not { } record) continue;
            var changed = await folder.ChangeAsync(effect.Mailbox, filed, current => Noted(current, record, effect.Kind, answers), cancellation);
            if (!changed.TryGet(out var written, out _)) continue;
            return mentorships with { Readable = [.. mentorships.Readable.Select(other => other.Name == written.Name ? written : other)] };
        }

        return mentorships;
    }

    private static Mentorship Noted(Mentorship mentorship, SessionRecord record, ArtefactKind kind, IReadOnlyList<StoredMail> answers)
    {
        var current = mentorship.Records.FirstOrDefault(known => known.Key == record.Key) ?? record;
        return mentorship.WithRecord(answers.Aggregate(current, (noted, mail) =>
            noted.With(new Reply { MessageId = mail.Id, Received = mail.At, To = kind, Lines = OwnWords.Of(mail.Lines, mentorship) })));
    }

    /// <summary>The record of the session that the effect was for; begun here where nothing was noted for it.</summary>
    private async Task<SessionRecord?> RecordOfAsync(EffectRecord effect, Mentorship mentorship, CancellationToken cancellation)
    {
        if (mentorship.Records.FirstOrDefault(record => EffectKey.Of(effect.Kind, effect.Mailbox, record.Key) == effect.Key) is { } known) return known;
        var answer = await mailbox.LookAsync(effect.Mailbox, new MailboxQuestion { EventId = effect.EventId }, cancellation);
        if (answer.Event?.Appointment is not { } appointment) return null;
        return new SessionRecord { Uid = appointment.Uid, RecurrenceId = appointment.RecurrenceId, Snapshot = SessionSnapshot.Of(appointment) };
    }
}
