using System.Globalization;
using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Collections come in pages, with a link to the next where there is one.</summary>
internal static class Pages
{
    public const int Usual = 10;
    public const int Largest = 1000;

    /// <summary>By $top and $skip, as Outlook's collections do.</summary>
    public static GraphResponse Of<T>(GraphRequest request, IReadOnlyList<T> items, Func<T, JsonObject> write)
    {
        var size = request.Query.Number("$top", 1, Largest) ?? (request.Prefer.PageSize is { } wished ? Math.Min(wished, Largest) : Usual);
        var skip = request.Query.Number("$skip", 0, int.MaxValue) ?? 0;
        var page = new JsonObject { ["@odata.context"] = Context(request), ["value"] = Wire.Array(items.Skip(skip).Take(size).Select(item => write(item))) };
        if (items.Count > skip + size)
            page["@odata.nextLink"] = $"{request.Root}{request.RawPath}?{request.Query.With("$skip", (skip + size).ToString(CultureInfo.InvariantCulture))}";
        return GraphResponse.Ok(page);
    }

    public static string Context(GraphRequest request) => $"{request.Root}/$metadata#{Uri.UnescapeDataString(request.RawPath).TrimStart('/')}";
}
