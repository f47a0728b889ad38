using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

internal static class MessageJson
{
    public static JsonObject Of(Message message, Preferences prefer, Expansion? expansion)
    {
        var json = new JsonObject
        {
            ["@odata.etag"] = message.ETag,
            ["id"] = message.IdFor(prefer.ImmutableIds),
            ["createdDateTime"] = Wire.Of(message.Created),
            ["lastModifiedDateTime"] = Wire.Of(message.Modified),
            ["changeKey"] = message.ChangeKey,
            ["categories"] = Wire.Array(message.Categories),
            ["receivedDateTime"] = Wire.Of(message.Received),
            ["sentDateTime"] = Wire.Of(message.Sent),
            ["hasAttachments"] = false,
            ["internetMessageId"] = message.InternetMessageId,
            ["subject"] = message.Subject,
            ["bodyPreview"] = HtmlText.Preview(message.Body, message.BodyIsHtml),
            ["importance"] = message.Importance,
            ["parentFolderId"] = message.In.Id,
            ["conversationId"] = message.ConversationId,
            ["isDeliveryReceiptRequested"] = false,
            ["isReadReceiptRequested"] = false,
            ["isRead"] = message.IsRead,
            ["isDraft"] = message.IsDraft,
            ["webLink"] = $"https://outlook.office365.com/owa/?ItemID={Uri.EscapeDataString(message.MutableId)}&exvsurl=1&viewmodel=ReadMessageItem",
            ["inferenceClassification"] = "focused",
            ["body"] = HtmlText.Body(message.Body, message.BodyIsHtml, prefer.TextBodies),
            ["toRecipients"] = Wire.Array(message.To.Select(to => to.ToJson())),
            ["ccRecipients"] = Wire.Array(message.Cc.Select(cc => cc.ToJson())),
            ["bccRecipients"] = Wire.Array(message.Bcc.Select(bcc => bcc.ToJson())),
            ["replyTo"] = Wire.Array(message.ReplyTo.Select(to => to.ToJson())),
        };
        // A draft that nobody has sent has no sender yet.
        if (!message.IsDraft) (json["from"], json["sender"]) = (message.From.ToJson(), message.From.ToJson());
        if (expansion is not null && expansion.Of(message) is { Count: > 0 } expanded) json[Expansion.Property] = expanded;
        return json;
    }
}
