using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

internal sealed record GraphResponse(int Status)
{
    public const string Json = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Body { get; init; } = [];

    public string? ContentType { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static GraphResponse NoContent { get; } = new(204);

    public static GraphResponse Ok(JsonNode body) => Of(200, body);

    public static GraphResponse Created(JsonNode body) => Of(201, body);

    public static GraphResponse Of(int status, JsonNode body) => new(status) { Body = Encoding.UTF8.GetBytes(body.ToJsonString(Plain)), ContentType = Json };

    public GraphResponse With(string header, string value) => this with { Headers = [.. Headers, (header, value)] };
}
