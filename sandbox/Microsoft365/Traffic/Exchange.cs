using System.Text.Json.Nodes;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Traffic;

/// <summary>One request and its answer: of the service to Graph, or of Graph to the service's notification address.</summary>
/// <param name="Body">A JSON value where the body is JSON, else a string, else null.</param>
/// <param name="Status">Null where the connection was dropped.</param>
public sealed record Exchange(
    Instant At, string Method, string Url, IReadOnlyDictionary<string, string> Headers, JsonNode? Body, int? Status, IReadOnlyDictionary<string, string> AnswerHeaders, JsonNode? Answer)
{
    /// <summary>True where the simulated Graph was the one who called.</summary>
    public bool IsNotification { get; init; }

    public string Path => new Uri(Url).AbsolutePath;
}
