using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Up to 20 calls in one. Each step is checked, throttled and answered alone.</summary>
/// <param name="send">How a single call is made, faults included.</param>
internal sealed class BatchResource(Tenant tenant, Func<GraphRequest, CancellationToken, Task<GraphResponse>> send)
{
    public IEnumerable<Route> Routes => [new("POST", "$batch", "", PostAsync)];

    private async Task<GraphResponse> PostAsync(GraphRequest request, CancellationToken cancellation)
    {
        var steps = BatchStep.ReadAll(request);
        var answers = new Dictionary<string, GraphResponse>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            var failed = step.DependsOn.Any(id => answers[id].Status >= 400);
            answers[step.Id] = failed
                ? Router.Error(tenant, step.Request, 424, "FailedDependency", "A step that this one depends on has failed.")
                : await send(step.Request, cancellation);
        }

        // Steps that do not depend on each other are answered in any order.
        var ordered = steps.Exists(step => step.DependsOn.Count > 0) ? steps : steps.AsEnumerable().Reverse();
        return GraphResponse.Ok(new JsonObject { ["responses"] = Wire.Array(ordered.Select(step => Write(step.Id, answers[step.Id]))) });
    }

    private static JsonObject Write(string id, GraphResponse response)
    {
        var headers = new JsonObject();
        foreach (var (name, value) in response.Headers) headers[name] = value;
        if (response.ContentType is { } type) headers["Content-Type"] = type;
        var json = new JsonObject { ["id"] = id, ["status"] = response.Status, ["headers"] = headers };
        if (response.Body.Length > 0) json["body"] = response.ContentType == GraphResponse.Json ? JsonNode.Parse(response.Body) : Convert.ToBase64String(response.Body);
        return json;
    }
}
