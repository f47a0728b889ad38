using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MentorOutlook.Tests.Sandbox.Microsoft365;

/// <summary>A service that is notified, as well or badly as a test wants it.</summary>
internal sealed class NotificationEndpoint
{
    private readonly ConcurrentQueue<JsonObject> _posts = new();

    public Func<string, IResult> Handshake { get; set; } = token => Results.Text(token);

    public int Answer { get; set; } = 202;

    public IReadOnlyList<JsonObject> Posts => [.. _posts];

    public IReadOnlyList<JsonObject> Notifications => [.. Posts.SelectMany(post => post["value"]!.AsArray()).Select(notification => notification!.AsObject())];

    public void Clear() => _posts.Clear();

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/{kind:regex(notifications|lifecycle)}", (RequestDelegate)AnswerAsync);

    private async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Query["validationToken"].FirstOrDefault() is { } token)
        {
            await Handshake(token).ExecuteAsync(http);
            return;
        }

        _posts.Enqueue((await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!.AsObject());
        http.Response.StatusCode = Answer;
    }
}
