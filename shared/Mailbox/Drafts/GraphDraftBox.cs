using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Drafts;

/// <summary>The mailbox's Drafts folder.</summary>
internal sealed class GraphDraftBox(GraphClients clients, HtmlToLines lines) : IDraftBox
{
    public async Task<StoredMail> CreateAsync(MailboxId mailbox, EffectKey key, Draft draft, CancellationToken cancellation)
    {
        var message = draft.ToMessage();
        message.SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = MessageProperties.Key, Value = key.Value }];
        var created = await clients.AskAsync(mailbox, graph => graph.Me.Messages.PostAsync(message, cancellationToken: cancellation));
        return created!.ToMail(lines);
    }

    /// <remarks>No If-Match: the change key moves without an edit. A conflict that Exchange itself sees, and a message that is no draft any more, are its human's.</remarks>
    public async Task<StoredMail?> UpdateAsync(MailboxId mailbox, string id, Draft draft, CancellationToken cancellation)
    {
        var updated = await clients.AskAsync(
            mailbox,
            graph => graph.Me.Messages[id].PatchAsync(draft.ToMessage(), cancellationToken: cancellation),
            refusal => refusal.IsGone || refusal.IsConflict || refusal.IsOfSentMessage);
        return updated?.IsDraft == true ? updated.ToMail(lines) : null;
    }

    public Task DeleteAsync(MailboxId mailbox, string id, CancellationToken cancellation) =>
        clients.DoAsync(mailbox, graph => graph.Me.Messages[id].DeleteAsync(cancellationToken: cancellation), refusal => refusal.IsGone);
}
