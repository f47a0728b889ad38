using System.Collections.Immutable;
using MentorOutlook.Sandbox.Microsoft365.Mail;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>What a person does with mail.</summary>
internal sealed class MailActs(Tenant tenant, Mailbox mailbox)
{
    private MailStore Mail => mailbox.Mail;

    public Message Open(string id)
    {
        var draft = Draft(id);
        return Mail.Put(draft with { Body = draft.BodyIsHtml ? OutlookHtml.OnOpen(draft.Body) : draft.Body }, ChangeType.Updated);
    }

    public Message Edit(string id, Func<Message, Message> what) => Mail.Put(what(Draft(id)), ChangeType.Updated);

    /// <summary>The draft goes; what lies in Sent Items is another item.</summary>
    public Message Send(string draftId, SendHabits habits)
    {
        var draft = Draft(draftId);
        var sent = Mail.New(MailFolder.SentItems) with
        {
            Subject = draft.Subject,
            Body = draft.Body,
            BodyIsHtml = draft.BodyIsHtml,
            To = draft.To,
            Cc = draft.Cc,
            Bcc = draft.Bcc,
            Categories = draft.Categories,
            Importance = draft.Importance,
        };
        if (habits.KeepsNamedProperties) sent = sent with { NamedProperties = draft.NamedProperties };
        if (habits.KeepsInternetMessageId) sent = sent with { InternetMessageId = draft.InternetMessageId };
        if (habits.KeepsConversation) sent = sent with { ConversationId = draft.ConversationId };
        Mail.Remove(draft);
        return Deliver(sent);
    }

    public Message Reply(string messageId, string text)
    {
        var original = Found(messageId);
        return Deliver(Mail.New(MailFolder.SentItems) with
        {
            Subject = original.Subject.StartsWith("RE:", StringComparison.OrdinalIgnoreCase) ? original.Subject : $"RE: {original.Subject}",
            Body = ExchangeHtml.OnWrite(OutlookHtml.OfText(text) + Quotation.Of(original, mailbox)),
            To = [original.From],
            ConversationId = original.ConversationId,
        });
    }

    public Message Write(IEnumerable<Recipient> to, string subject, string text) => Deliver(Mail.New(MailFolder.SentItems) with
    {
        Subject = subject,
        Body = ExchangeHtml.OnWrite(OutlookHtml.OfText(text)),
        To = to.ToImmutableList(),
    });

    public void Delete(string id) => Mail.Delete(Found(id));

    public void Restore(string id) => Mail.Restore(
        Found(id) is { Folder: MailFolder.DeletedItems, IsDraft: true } draft ? draft : throw new ArgumentException("The message is not a deleted draft", nameof(id)));

    private Message Found(string id) => Mail.Find(id) ?? throw new ArgumentException("The mailbox has no such message", nameof(id));

    private Message Draft(string id) =>
        Found(id) is { Folder: MailFolder.Drafts } draft ? draft : throw new ArgumentException("The message is not a draft", nameof(id));

    /// <summary>Each recipient gets an item of their own; the conversation and the message's id of the internet are the same.</summary>
    private Message Deliver(Message sent)
    {
        foreach (var recipient in sent.Recipients.Select(recipient => tenant.ByAddress(recipient.Address)).OfType<Mailbox>().Distinct())
        {
            recipient.Mail.Put(recipient.Mail.New(MailFolder.Inbox) with
            {
                From = sent.From,
                Subject = sent.Subject,
                Body = sent.Body,
                BodyIsHtml = sent.BodyIsHtml,
                To = sent.To,
                Cc = sent.Cc,
                ConversationId = sent.ConversationId,
                InternetMessageId = sent.InternetMessageId,
                IsRead = false,
            }, ChangeType.Created);
        }

        return Mail.Put(sent, ChangeType.Created);
    }
}
