using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using NodaTime;
using Graph = Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Drafts;

/// <summary>Messages as Graph reads and writes them.</summary>
internal static class MessageProperties
{
    /// <summary>The named property that carries our key. It never changes: drafts of years ago are found by it.</summary>
    public const string Key = "String {5b2f1d63-8c0e-4b7a-9d54-1f6a3c2e7b90} Name MentorOutlookKey";

    public static readonly string[] Read =
    [
        "id", "conversationId", "subject", "from", "toRecipients", "ccRecipients", "body", "createdDateTime", "sentDateTime", "receivedDateTime",
        "isDraft", "webLink",
    ];

    public static StoredMail ToMail(this Graph.Message message, HtmlToLines lines) => new(
        message.Id!,
        message.ConversationId,
        message.Subject ?? "",
        message.From?.EmailAddress?.Address,
        AddressesOf(message.ToRecipients),
        AddressesOf(message.CcRecipients),
        message.Body.ToLines(lines),
        TimeOf(message),
        message.WebLink);

    public static Graph.Message ToMessage(this Draft draft) => new()
    {
        Subject = draft.Content.Subject,
        Body = new Graph.ItemBody { ContentType = Graph.BodyType.Html, Content = draft.Content.Html },
        ToRecipients = [RecipientOf(draft.To)],
        CcRecipients = draft.Copy is { } copy ? [RecipientOf(copy)] : [],
    };

    private static Instant TimeOf(Graph.Message message)
    {
        var time = message.IsDraft == true ? message.CreatedDateTime : message.SentDateTime ?? message.ReceivedDateTime ?? message.CreatedDateTime;
        return time is { } at ? Instant.FromDateTimeOffset(at) : Instant.MinValue;
    }

    private static List<string> AddressesOf(List<Graph.Recipient>? recipients) =>
        [.. (recipients ?? []).Select(recipient => recipient.EmailAddress?.Address).OfType<string>()];

    private static Graph.Recipient RecipientOf(Person person) =>
        new() { EmailAddress = new Graph.EmailAddress { Address = person.Address.Value, Name = person.Name.Full ?? person.Address.Value } };
}
