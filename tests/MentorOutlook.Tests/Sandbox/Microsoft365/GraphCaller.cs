using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

/// <summary>Plain HTTP to the simulated Graph: no SDK that might smooth something over.</summary>
internal sealed class GraphCaller(SimulatedMicrosoft365 simulated, string? token) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public const string Immutable = "IdType=\"ImmutableId\"";

    public void Dispose() => _http.Dispose();

    public Task<GraphAnswer> GetAsync(string path, string? prefer = null) => SendAsync("GET", path, prefer: prefer);

    public Task<GraphAnswer> PostAsync(string path, JsonNode body, string? prefer = null) => SendAsync("POST", path, body, prefer: prefer);

    public Task<GraphAnswer> PatchAsync(string path, JsonNode body, string? ifMatch = null, string? prefer = null) => SendAsync("PATCH", path, body, ifMatch, prefer);

    public Task<GraphAnswer> DeleteAsync(string path, string? ifMatch = null) => SendAsync("DELETE", path, ifMatch: ifMatch);

    /// <param name="path">Below "/v1.0", or a whole address.</param>
    public async Task<GraphAnswer> SendAsync(string method, string path, JsonNode? body = null, string? ifMatch = null, string? prefer = null, string contentType = "application/json")
    {
        var content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, contentType);
        return await SendAsync(method, path, content, ifMatch, prefer);
    }

    public async Task<GraphAnswer> SendAsync(string method, string path, HttpContent? content, string? ifMatch = null, string? prefer = null, string? range = null)
    {
        var address = path.StartsWith("http", StringComparison.Ordinal) ? path : $"{simulated.GraphAddress}{path}";
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        if (prefer is not null) request.Headers.TryAddWithoutValidation("Prefer", prefer);
        if (range is not null) content!.Headers.TryAddWithoutValidation("Content-Range", range);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new GraphAnswer((int)response.StatusCode, text, response.Headers);
    }
}
