using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Tests.Mailbox;

/// <summary>Answers as it is told, for what the simulated Microsoft 365 never says.</summary>
internal sealed class ScriptedGraph : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly List<(string Method, string Url, string? Authorization)> _requests = [];

    private ScriptedGraph(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        _server = builder.Build();
        _server.Run(http =>
        {
            lock (_requests) _requests.Add((http.Request.Method, $"{http.Request.Path}{http.Request.QueryString}", http.Request.Headers.Authorization));
            return answer(http);
        });
    }

    public Uri Address => new($"{_server.Urls.Single()}/v1.0");

    public IReadOnlyList<(string Method, string Url, string? Authorization)> Requests
    {
        get
        {
            lock (_requests) return [.. _requests];
        }
    }

    public static async Task<ScriptedGraph> StartAsync(RequestDelegate answer)
    {
        var graph = new ScriptedGraph(answer);
        await graph._server.StartAsync();
        return graph;
    }

    public static Task<ScriptedGraph> StartAsync(int status, string contentType, string body, params (string Name, string Value)[] headers) => StartAsync(http =>
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        foreach (var (name, value) in headers) http.Response.Headers[name] = value;
        return http.Response.WriteAsync(body);
    });

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
