using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Sandbox.Page;

/// <summary>Kestrel on loopback with the page, what the page can do to the simulation, and the way to the service.</summary>
/// <remarks>Not the simulation's own server: that one goes when the page begins again.</remarks>
public sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private PageServer(WebApplication server) => _server = server;

    public Uri Address => new($"{_server.Urls.Single()}/");

    /// <param name="port">0 takes a free one.</param>
    public static async Task<PageServer> StartAsync(PageWorld world, int port, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddRouting();
        var server = builder.Build();
        server.Use(OnlyAsLoopbackAsync);
        server.UseRouting();
        server.MapPageFiles();
        server.MapService(world);
        var sandbox = server.MapGroup("/sandbox").AddEndpointFilter(Refusals.AnswerAsync);
        sandbox.MapGet("/state", () => Results.Json(PageState.Of(world)));
        sandbox.MapWorld(world);
        sandbox.MapAppointments(world);
        sandbox.MapMail(world);
        sandbox.MapTrials(world);
        await server.StartAsync(cancellation);
        return new PageServer(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Another site's name that points to this machine must not reach it, or that site could read the page's answers.</summary>
    private static Task OnlyAsLoopbackAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "127.0.0.1" or "localhost") return next(http);
        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
