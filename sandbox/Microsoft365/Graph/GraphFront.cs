using MentorOutlook.Sandbox.Microsoft365.Drive;
using MentorOutlook.Sandbox.Microsoft365.Faults;
using MentorOutlook.Sandbox.Microsoft365.Traffic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>From the wire to a call and back; every exchange is written down before it is answered.</summary>
internal sealed class GraphFront(Tenant tenant, FaultyGraph graph, FaultyGraph files, PreAuthorized addresses, TrafficLog traffic)
{
    private const string Version = "/v1.0";

    public Task GraphAsync(HttpContext http) => ServeAsync(http, Version.Length, graph.AnswerAsync);

    public Task PreAuthorizedAsync(HttpContext http) =>
        ServeAsync(http, 0, (request, cancellation) => files.AnswerAsync(request with { OwnerId = addresses.OwnerOf(request) }, cancellation));

    private async Task ServeAsync(HttpContext http, int prefix, Func<GraphRequest, CancellationToken, Task<GraphResponse>> answer)
    {
        var request = await ReadAsync(http, prefix);
        try
        {
            var response = await AnswerAsync(request, answer, http.RequestAborted);
            var headers = Headers(request, response);
            Log(http, request, response, headers);
            await WriteAsync(http.Response, response, headers);
        }
        catch (DroppedConnection)
        {
            Log(http, request, null, []);
            http.Abort();
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            Log(http, request, null, []);
        }
    }

    /// <summary>The one broad catch: a mistake of the sandbox is told as one, not as a dead connection.</summary>
    private async Task<GraphResponse> AnswerAsync(GraphRequest request, Func<GraphRequest, CancellationToken, Task<GraphResponse>> answer, CancellationToken cancellation)
    {
        try
        {
            return await answer(request, cancellation);
        }
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not (DroppedConnection or OperationCanceledException))
#pragma warning restore CA1031
        {
            return Router.Error(tenant, request, 500, "SandboxDefect", exception.ToString());
        }
    }

    private static async Task<GraphRequest> ReadAsync(HttpContext http, int prefix)
    {
        // The raw target: an encoded slash in an id is not a slash of the path.
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var headers = http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new GraphRequest(http.Request.Method, target[prefix..], headers, body.ToArray(), new Uri($"http://{http.Request.Host}{Version}"));
    }

    private Dictionary<string, string> Headers(GraphRequest request, GraphResponse response)
    {
        var id = tenant.NextGuid().ToString();
        var headers = response.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        headers["request-id"] = id;
        headers["client-request-id"] = request.Header("client-request-id") ?? id;
        headers["Date"] = Wire.HttpDate(tenant.Now);
        headers["Cache-Control"] = "private";
        if (response.ContentType is { } type) headers["Content-Type"] = type;
        return headers;
    }

    private void Log(HttpContext http, GraphRequest request, GraphResponse? response, Dictionary<string, string> headers) => traffic.Add(new Exchange(
        tenant.Now,
        request.Method,
        $"http://{http.Request.Host}{http.Features.Get<IHttpRequestFeature>()!.RawTarget}",
        TrafficLog.Redacted(request.Headers),
        TrafficLog.Read(request.Body, request.Header("Content-Type")),
        response?.Status,
        headers,
        response is null ? null : TrafficLog.Read(response.Body, response.ContentType)));

    private static async Task WriteAsync(HttpResponse answer, GraphResponse response, Dictionary<string, string> headers)
    {
        answer.StatusCode = response.Status;
        foreach (var (name, value) in headers) answer.Headers[name] = value;
        if (response.Body.Length == 0) return;
        answer.Headers.ContentLength = response.Body.Length;
        await answer.Body.WriteAsync(response.Body, CancellationToken.None);
    }
}
