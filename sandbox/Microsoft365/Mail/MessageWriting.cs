using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>The properties of a request's body, written into a message.</summary>
internal static class MessageWriting
{
    /// <summary>What may still be changed once a message was sent or received.</summary>
    private static readonly string[] AlwaysWritable = ["isRead", "categories", "importance", "inferenceClassification", "singleValueExtendedProperties", "@odata.type"];

    public static Message Apply(Message message, JsonObject body)
    {
        if (!message.IsDraft && body.FirstOrDefault(property => !AlwaysWritable.Contains(property.Key)).Key is { } refused)
            throw new GraphRefusal(400, "ErrorInvalidOperation", $"The property '{refused}' can be changed only while the message is a draft.");
        foreach (var (name, value) in body) message = Set(message, name, value);
        return message;
    }

    private static Message Set(Message message, string name, JsonNode? value) => name switch
    {
        "subject" => message with { Subject = value?.ToString() ?? "" },
        "body" => WithBody(message, value),
        "toRecipients" => message with { To = Recipients(value) },
        "ccRecipients" => message with { Cc = Recipients(value) },
        "bccRecipients" => message with { Bcc = Recipients(value) },
        "replyTo" => message with { ReplyTo = Recipients(value) },
        "importance" => message with { Importance = value?.ToString() ?? "normal" },
        "isRead" => message with { IsRead = value?.GetValue<bool>() ?? false },
        "categories" => message with { Categories = [.. value?.AsArray().Select(item => item!.ToString()) ?? []] },
        "singleValueExtendedProperties" => message with { NamedProperties = Properties(message, value) },
        "@odata.type" => message,
        _ => throw GraphRefusal.NotServed($"writing message.{name}"),
    };

    private static Message WithBody(Message message, JsonNode? value)
    {
        var (content, type) = (value?["content"]?.ToString() ?? "", value?["contentType"]?.ToString());
        var isHtml = type?.Equals("html", StringComparison.OrdinalIgnoreCase) ?? false;
        return message with { BodyIsHtml = isHtml, Body = isHtml ? ExchangeHtml.OnWrite(content) : ExchangeHtml.Lines(content) };
    }

    private static ImmutableList<Recipient> Recipients(JsonNode? value) => [.. value?.AsArray().Select(item => Recipient.Read(item!)) ?? []];

    private static ImmutableSortedDictionary<string, string> Properties(Message message, JsonNode? value)
    {
        var properties = message.NamedProperties;
        foreach (var property in value?.AsArray() ?? [])
            properties = properties.SetItem(NamedProperty.Checked(property!["id"]?.ToString() ?? ""), property["value"]?.ToString() ?? "");
        return properties;
    }
}
