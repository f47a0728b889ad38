using System.Text;
using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

internal sealed record BatchStep(string Id, IReadOnlyList<string> DependsOn, GraphRequest Request)
{
    private const int Most = 20;

    private static readonly string[] Methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];
    private static readonly string[] Known = ["id", "method", "url", "headers", "body", "dependsOn"];

    public static List<BatchStep> ReadAll(GraphRequest batch)
    {
        if (batch.ReadObject()["requests"] is not JsonArray { Count: > 0 } requests) throw GraphRefusal.BadRequest("Invalid batch payload format: 'requests' is missing or empty.");
        if (requests.Count > Most) throw GraphRefusal.BadRequest($"The number of batch operations exceeds the maximum of {Most}.");
        var steps = requests.Select(step => Read(batch, step as JsonObject ?? throw GraphRefusal.BadRequest("Each step of a batch is an object."))).ToList();
        if (steps.DistinctBy(step => step.Id).Count() < steps.Count) throw GraphRefusal.BadRequest("The ids of the steps of a batch must differ.");
        CheckOrder(steps);
        return steps;
    }

    /// <summary>Either no step waits, or each waits for the one before it, or all that wait do so for the same one.</summary>
    private static void CheckOrder(List<BatchStep> steps)
    {
        var waiting = steps.Where(step => step.DependsOn.Count > 0).ToArray();
        if (waiting.Length == 0) return;
        var serial = steps.Skip(1).Zip(steps).All(pair => pair.First.DependsOn.SequenceEqual([pair.Second.Id])) && steps[0].DependsOn.Count == 0;
        var same = waiting.Length == steps.Count - 1 && waiting.All(step => step.DependsOn.SequenceEqual([steps[0].Id]));
        if (!serial && !same) throw GraphRefusal.BadRequest("dependsOn: a batch is either fully sequential or fully parallel.");
    }

    private static BatchStep Read(GraphRequest batch, JsonObject step)
    {
        if (step.FirstOrDefault(property => !Known.Contains(property.Key)).Key is { } unknown) throw GraphRefusal.BadRequest($"Invalid batch payload format: '{unknown}'.");
        var (id, method, url) = (step["id"]?.ToString(), step["method"]?.ToString(), step["url"]?.ToString());
        if (string.IsNullOrEmpty(id)) throw GraphRefusal.BadRequest("A step of a batch has no id.");
        if (!Methods.Contains(method)) throw GraphRefusal.BadRequest($"Step {id}: the method '{method}' is not one.");
        if (string.IsNullOrEmpty(url) || url.Contains("://", StringComparison.Ordinal)) throw GraphRefusal.BadRequest($"Step {id}: the url must be relative, such as \"/me/messages\".");
        if (url.Contains("$batch", StringComparison.Ordinal)) throw GraphRefusal.BadRequest($"Step {id}: a batch contains no batch.");
        var headers = Headers(batch, step["headers"] as JsonObject ?? []);
        return new BatchStep(id, [.. (step["dependsOn"] as JsonArray ?? []).Select(other => other!.ToString())], new GraphRequest(method!, $"/{url.TrimStart('/')}", headers, Body(id, step, headers), batch.Root) { IsBatchStep = true });
    }

    /// <summary>Of the batch's own headers a step inherits who calls, and nothing else.</summary>
    private static Dictionary<string, string> Headers(GraphRequest batch, JsonObject own)
    {
        var headers = own.ToDictionary(header => header.Key, header => header.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase);
        if (batch.Header("Authorization") is { } authorization) headers.TryAdd("Authorization", authorization);
        if (batch.Header("client-request-id") is { } id) headers.TryAdd("client-request-id", id);
        return headers;
    }

    private static byte[] Body(string id, JsonObject step, Dictionary<string, string> headers)
    {
        if (step["body"] is not { } body) return [];
        if (!headers.ContainsKey("Content-Type")) throw GraphRefusal.BadRequest($"Step {id}: a step with a body needs a Content-Type header of its own.");
        return body is JsonValue value && value.TryGetValue<string>(out var base64) ? Decoded(id, base64) : Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    private static byte[] Decoded(string id, string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : throw GraphRefusal.BadRequest($"Step {id}: a body that is not JSON is written in base64.");
    }
}
