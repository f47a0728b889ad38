using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MentorOutlook.Sandbox.Page;

/// <summary>The page's own files, which are part of the program: nothing is read from elsewhere and nothing is loaded from the network.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";

    /// <summary>Mails are shown in a frame that inherits this; their styles stand inline.</summary>
    private const string Policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".md"] = "text/plain; charset=utf-8",
    };

    public static void MapPageFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Answer(http, "index.html"));
        routes.MapGet("/page/{**path}", (HttpContext http, string path) => Answer(http, path));
    }

    /// <summary>A file by its path below the page's folder; null where there is none.</summary>
    public static Stream? Open(string path) => Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + path);

    private static IResult Answer(HttpContext http, string path)
    {
        if (!Types.TryGetValue(Path.GetExtension(path), out var type) || Open(path) is not { } file) return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // A sandbox started again may be another version at the same address.
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Stream(file, type);
    }
}
