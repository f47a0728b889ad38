using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorOutlook.Mailbox.Http;

/// <summary>The code in Graph's error answer. Its message is never read: it may repeat what was asked.</summary>
internal static class ErrorCode
{
    public static string? In(Stream answer)
    {
        try
        {
            return JsonNode.Parse(answer) is JsonObject root && root["error"] is JsonObject error && error["code"] is JsonValue code && code.TryGetValue(out string? text)
                ? text
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
