using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace MentorOutlook.Sandbox.Page;

/// <summary>The page asks the service as the pane does, in the mentee's name; the sandbox signs the call.</summary>
internal static class ServiceForwarding
{
    public static void MapService(this IEndpointRouteBuilder routes, PageWorld world) =>
        routes.Map("/api/{**path}", (HttpContext http) => ForwardAsync(http, world));

    private static async Task ForwardAsync(HttpContext http, PageWorld world)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), http.Request.GetEncodedPathAndQuery());
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world.Mentee.Token);
        if (http.Request.ContentType is { } type) request.Content = new StreamContent(http.Request.Body) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } };
        try
        {
            using var answer = await world.World.Service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, http.RequestAborted);
            http.Response.StatusCode = (int)answer.StatusCode;
            http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
            await answer.Content.CopyToAsync(http.Response.Body, http.RequestAborted);
        }
        catch (HttpRequestException)
        {
            // Killed by a trial, and not back yet.
            http.Response.StatusCode = StatusCodes.Status502BadGateway;
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader typed on and asks again.
        }
    }
}
