using System.Text.Json;
using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>One call, from the wire or from a step of a batch.</summary>
/// <param name="Target">Path and query behind "/v1.0", still percent-encoded.</param>
/// <param name="Root">The address of Graph itself, for the links in answers.</param>
internal sealed record GraphRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body, Uri Root)
{
    private QueryOptions? _query;
    private Preferences? _prefer;

    public bool IsBatchStep { get; init; }

    /// <summary>Whose file it is, where the address says so instead of a token.</summary>
    public string? OwnerId { get; init; }

    /// <summary>Set by the router, once the token is known.</summary>
    public Caller? Caller { get; init; }

    /// <summary>What stood at the placeholders of the route.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    public string RawPath => Target.Split('?')[0];

    public QueryOptions Query => _query ??= new QueryOptions(Target.Split('?', 2) is [_, var query] ? query : "");

    public Preferences Prefer => _prefer ??= new Preferences(Header("Prefer"));

    public Mailbox Mailbox => Caller!.Mailbox;

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>The body as an object of a type of Graph, every property of which is known and may be written.</summary>
    public JsonObject Read(string type)
    {
        var body = ReadObject();
        GraphTypes.Of(type).Check(body);
        return body;
    }

    public JsonObject ReadObject()
    {
        var type = Header("Content-Type")?.Split(';')[0].Trim() ?? "";
        if (!type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            throw new GraphRefusal(415, "UnsupportedMediaType", $"A message with the content type '{type}' cannot be read; application/json is expected.");
        try
        {
            return JsonNode.Parse(Body) as JsonObject ?? throw GraphRefusal.UnreadableBody("An object was expected in the body of the request.");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw GraphRefusal.UnreadableBody("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }
}
