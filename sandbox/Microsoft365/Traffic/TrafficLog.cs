using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Microsoft365.Traffic;

/// <summary>Every exchange, in memory and, if wished, as lines of JSON in a file.</summary>
public sealed class TrafficLog : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _gate = new();
    private readonly List<Exchange> _exchanges = [];
    private readonly StreamWriter? _file;

    internal TrafficLog(string? file)
    {
        if (file is not null) _file = new StreamWriter(file, append: true, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
    }

    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (_gate) return [.. _exchanges];
        }
    }

    public void Dispose() => _file?.Dispose();

    internal void Add(Exchange exchange)
    {
        lock (_gate)
        {
            _exchanges.Add(exchange);
            _file?.WriteLine(Line(exchange));
        }
    }

    internal static JsonNode? Read(byte[] body, string? contentType)
    {
        if (body.Length == 0) return null;
        var text = Encoding.UTF8.GetString(body);
        if (contentType?.Contains("json", StringComparison.OrdinalIgnoreCase) is not true) return JsonValue.Create(text);
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    /// <summary>A log of traffic is shown to people; a token is nothing to be shown.</summary>
    internal static Dictionary<string, string> Redacted(IEnumerable<KeyValuePair<string, string>> headers) =>
        headers.ToDictionary(header => header.Key, header => header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase) ? "Bearer …" : header.Value, StringComparer.OrdinalIgnoreCase);

    private static string Line(Exchange exchange) => new JsonObject
    {
        ["at"] = InstantPattern.ExtendedIso.Format(exchange.At),
        ["method"] = exchange.Method,
        ["url"] = exchange.Url,
        ["headers"] = Headers(exchange.Headers),
        ["body"] = exchange.Body?.DeepClone(),
        ["status"] = exchange.Status,
        ["answerHeaders"] = Headers(exchange.AnswerHeaders),
        ["answer"] = exchange.Answer?.DeepClone(),
    }.ToJsonString(Plain);

    private static JsonObject Headers(IReadOnlyDictionary<string, string> headers) =>
        new(headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value)));
}
