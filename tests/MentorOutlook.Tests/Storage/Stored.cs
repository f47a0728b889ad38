using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Tests.Storage;

/// <summary>Rows that a test needs and does not care about.</summary>
internal static class Stored
{
    public static readonly Instant Noon = Instant.FromUtc(2026, 12, 1, 12, 0);
    public static readonly MailboxId Mine = new("mailbox-mine");
    public static readonly MailboxId Theirs = new("mailbox-theirs");

    public static Enrolment Enrolment(MailboxId mailbox) => new(mailbox)
    {
        DeltaLink = $"https://graph.example/delta?token={mailbox}",
        WindowLaid = new LocalDate(2026, 12, 1),
        Subscription = new Subscription($"subscription-of-{mailbox}", "hash", Noon, Noon + Duration.FromDays(7)),
        TaskListId = "list",
    };

    public static ScheduledEvent Event(MailboxId mailbox, string id, params DueWork[] due) =>
        new(mailbox, id, "master", $"session-of-{id}", "stamp", Noon + Duration.FromHours(1), due);

    public static DueWork Due(ArtefactKind kind, int minutes) => new(kind, Noon + Duration.FromMinutes(minutes));

    public static EffectRecord Effect(MailboxId mailbox, string key) => new()
    {
        Key = new EffectKey(key),
        Mailbox = mailbox,
        Kind = ArtefactKind.Recap,
        EventId = "event",
        Occasion = "occasion",
        State = EffectState.Writing,
        ComposedHash = "composed",
        Begun = Noon,
    };
}
