using System.Text;
using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Traffic;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

internal sealed record NotificationAnswer(int Status, string? ContentType, string Body);

/// <summary>Real HTTP to whoever is to be notified.</summary>
internal sealed class NotificationPost(Tenant tenant, TrafficLog traffic) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => _http.Dispose();

    /// <returns>Null where no answer came in time.</returns>
    public async Task<NotificationAnswer?> SendAsync(Uri url, JsonObject? body, TimeSpan patience, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        var type = body is null ? "text/plain" : "application/json";
        using var content = new StringContent(body?.ToJsonString() ?? "", Encoding.UTF8, type);
        try
        {
            using var response = await _http.PostAsync(url, content, deadline.Token);
            var text = await response.Content.ReadAsStringAsync(deadline.Token);
            var answer = new NotificationAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, text);
            Log(url, type, body, answer);
            return answer;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            Log(url, type, body, null);
            return null;
        }
    }

    private void Log(Uri url, string type, JsonObject? body, NotificationAnswer? answer) => traffic.Add(new Exchange(
        tenant.Now,
        "POST",
        url.AbsoluteUri,
        new Dictionary<string, string> { ["Content-Type"] = $"{type}; charset=utf-8" },
        body?.DeepClone(),
        answer?.Status,
        answer?.ContentType is { } answered ? new Dictionary<string, string> { ["Content-Type"] = answered } : [],
        answer is null ? null : TrafficLog.Read(Encoding.UTF8.GetBytes(answer.Body), answer.ContentType)) { IsNotification = true });
}
