using System.Text.Json;
using System.Text.Json.Serialization;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Storage;

/// <summary>Work as it lies in a queue: the name of its kind, and ids.</summary>
internal sealed record WorkMessage(string Kind, string Mailbox, string? Event = null, string? Artefact = null, bool? IsLost = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Write(Work work) => JsonSerializer.Serialize(
        work switch
        {
            MailboxChanged or FollowWork => new WorkMessage(work.GetType().Name, work.Mailbox.Value),
            PrepareWork prepare => new WorkMessage(nameof(PrepareWork), work.Mailbox.Value, prepare.EventId, prepare.Kind.ToString()),
            ReviewWork review => new WorkMessage(nameof(ReviewWork), work.Mailbox.Value, review.EventId),
            SubscriptionWork subscription => new WorkMessage(nameof(SubscriptionWork), work.Mailbox.Value, IsLost: subscription.IsLost),
            _ => throw new ArgumentOutOfRangeException(nameof(work)),
        },
        Json);

    /// <returns>Null where it says nothing that this version understands.</returns>
    public static Work? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<WorkMessage>(text, Json)?.ToWork();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Work? ToWork() => (Kind, Event) switch
    {
        _ when Mailbox is null => null,
        (nameof(MailboxChanged), _) => new MailboxChanged(new MailboxId(Mailbox)),
        (nameof(FollowWork), _) => new FollowWork(new MailboxId(Mailbox)),
        (nameof(SubscriptionWork), _) => new SubscriptionWork(new MailboxId(Mailbox), IsLost == true),
        (nameof(ReviewWork), { } id) => new ReviewWork(new MailboxId(Mailbox), id),
        (nameof(PrepareWork), { } id) when Enum.TryParse<ArtefactKind>(Artefact, out var kind) => new PrepareWork(new MailboxId(Mailbox), id, kind),
        _ => null,
    };
}
