using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Http;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace MentorOutlook.Mailbox.Batches;

/// <summary>
/// Several GETs in one request, or in as few as Graph takes. The SDK's own batch is not used: it undoes the escaping of each step's
/// address, so that an id with a slash or a conversation with a plus sign asks for something else.
/// </summary>
internal sealed class GraphBatch(GraphServiceClient graph, GraphOptions options, TimeProvider time)
{
    private const int MostSteps = 20;

    private readonly List<BatchStep> _steps = [];

    /// <param name="get">The request; its headers are not sent.</param>
    /// <param name="absent">Statuses that say that there is nothing.</param>
    public BatchStep<T> Add<T>(RequestInformation get, params int[] absent)
        where T : class, IParsable =>
        Add<T>(get.URI, absent);

    public BatchStep<T> Add<T>(Uri address, params int[] absent)
        where T : class, IParsable
    {
        // The SDK's templates escape the dollar of $select; not everything behind a batch takes that.
        var url = address.AbsoluteUri[options.Resolve("").AbsoluteUri.Length..]
            .Replace("?%24", "?$", StringComparison.Ordinal)
            .Replace("&%24", "&$", StringComparison.Ordinal);
        var step = new BatchStep<T>(url, absent);
        _steps.Add(step);
        return step;
    }

    /// <exception cref="TryLaterException">A step failed; with the longest wait that any of them asked for.</exception>
    public async Task SendAsync(CancellationToken cancellation)
    {
        foreach (var steps in _steps.Chunk(MostSteps)) await SendAsync(steps, cancellation);
    }

    private async Task SendAsync(BatchStep[] steps, CancellationToken cancellation)
    {
        var answers = ((await PostAsync(steps, cancellation))["responses"] as JsonArray ?? [])
            .OfType<JsonObject>()
            .ToLookup(answer => (string?)answer["id"], StringComparer.Ordinal);
        var failures = new List<BatchFailure>();
        for (var i = 0; i < steps.Length; i++)
        {
            var answer = answers[IdOf(i)].FirstOrDefault();
            var status = (int?)answer?["status"] ?? 0;
            if (status is >= 200 and < 300) await steps[i].AcceptAsync(answer!["body"]?.ToJsonString() ?? "{}", cancellation);
            else if (steps[i].IsAbsence(status)) steps[i].Absence = (status, (string?)answer?["body"]?["error"]?["code"]);
            else failures.Add(new BatchFailure(status, RetryAfter.Of(Header(answer, "Retry-After"), time)));
        }

        if (failures.Count > 0) throw BatchFailure.Of(failures);
    }

    private async Task<JsonObject> PostAsync(BatchStep[] steps, CancellationToken cancellation)
    {
        var request = new RequestInformation { HttpMethod = Method.POST, URI = options.Resolve("/$batch") };
        var body = new JsonObject { ["requests"] = new JsonArray([.. steps.Select(ToJson)]) };
        request.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes(body.ToJsonString())), "application/json");
        request.Headers.Add("Accept", "application/json");
        await using var answer = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, cancellationToken: cancellation);
        return await JsonNode.ParseAsync(answer!, cancellationToken: cancellation) as JsonObject ?? [];
    }

    private static JsonNode ToJson(BatchStep step, int index) => new JsonObject
    {
        ["id"] = IdOf(index),
        ["method"] = "GET",
        ["url"] = step.Url,
        ["headers"] = new JsonObject { ["Prefer"] = GraphHandler.ImmutableIds, ["Accept"] = "application/json" },
    };

    private static string IdOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string? Header(JsonObject? answer, string name) => (string?)(answer?["headers"] as JsonObject)?
        .FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
