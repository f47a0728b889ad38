using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Kestrel on loopback, configured by nothing but the simulation: no file, no environment.</summary>
internal static class GraphServer
{
    public static WebApplication Build(Simulation options, GraphFront front)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        builder.Services.AddRouting();
        var server = builder.Build();
        server.UseRouting();
        server.Map("/v1.0/{**path}", (RequestDelegate)front.GraphAsync);
        server.Map("/download/{key}", (RequestDelegate)front.PreAuthorizedAsync);
        server.Map("/upload/{key}", (RequestDelegate)front.PreAuthorizedAsync);
        options.MoreRoutes?.Invoke(server);
        return server;
    }
}
