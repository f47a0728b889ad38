using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

internal sealed record GraphAnswer(int Status, string Text, HttpResponseHeaders Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonArray Value => Json["value"]!.AsArray();

    public string Id => Json["id"]!.ToString();

    public string? Code => Json["error"]?["code"]?.ToString();

    public string? Message => Json["error"]?["message"]?.ToString();

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
