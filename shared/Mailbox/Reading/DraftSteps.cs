using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Batches;
using MentorOutlook.Mailbox.Drafts;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NodaTime.Text;

namespace MentorOutlook.Mailbox.Reading;

/// <summary>The steps of a batch that ask what became of one draft.</summary>
internal sealed class DraftSteps
{
    private const int Page = 50;

    private readonly BatchStep<MessageCollectionResponse> _waiting;
    private readonly BatchStep<MessageCollectionResponse> _sent;
    private readonly BatchStep<MessageCollectionResponse>? _sentInConversation;
    private readonly BatchStep<MessageCollectionResponse>? _conversation;

    public DraftSteps(GraphServiceClient graph, GraphBatch batch, DraftQuestion question)
    {
        var withKey = $"singleValueExtendedProperties/Any(ep: ep/id eq '{MessageProperties.Key}' and ep/value eq {Quoted(question.Key.Value)})";
        _waiting = InFolder("drafts", withKey);
        _sent = InFolder("sentitems", withKey);
        if (question.ConversationId is not { } conversation) return;

        var ofConversation = $"conversationId eq {Quoted(conversation)}";
        _sentInConversation = InFolder("sentitems", ofConversation);
        _conversation = batch.Add<MessageCollectionResponse>(graph.Me.Messages.ToGetRequestInformation(get =>
        {
            get.QueryParameters.Filter = $"{ofConversation} and receivedDateTime ge {InstantPattern.General.Format(question.Since)}";
            get.QueryParameters.Select = MessageProperties.Read;
            get.QueryParameters.Top = Page;
        }));

        BatchStep<MessageCollectionResponse> InFolder(string folder, string filter) =>
            batch.Add<MessageCollectionResponse>(graph.Me.MailFolders[folder].Messages.ToGetRequestInformation(get =>
            {
                get.QueryParameters.Filter = filter;
                get.QueryParameters.Select = MessageProperties.Read;
                get.QueryParameters.Top = Page;
            }));
    }

    public DraftTraces Read(HtmlToLines lines)
    {
        var sentInConversation = Mails(_sentInConversation);
        var ours = sentInConversation.Select(mail => mail.Id).ToHashSet(StringComparer.Ordinal);
        var owners = sentInConversation.Select(mail => mail.From).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Whoever copies themselves finds their own mail among the received ones.
        var received = Mails(_conversation, message => message.IsDraft != true && !ours.Contains(message.Id!))
            .Where(mail => mail.From is not { } from || !owners.Contains(from));
        return new DraftTraces(Mails(_waiting), Mails(_sent), sentInConversation, [.. received]);

        List<StoredMail> Mails(BatchStep<MessageCollectionResponse>? step, Func<Message, bool>? which = null) =>
            [.. (step?.Answer?.Value ?? []).Where(which ?? (_ => true)).Select(message => message.ToMail(lines)).OrderBy(mail => mail.At).ThenBy(mail => mail.Id, StringComparer.Ordinal)];
    }

    /// <summary>OData doubles a quote within quotes.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
