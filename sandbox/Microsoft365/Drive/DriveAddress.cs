using System.Buffers;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <summary>Files by path, "special/approot:/a/b.json", or by id, "items/{id}".</summary>
internal static class DriveAddress
{
    private const string Marker = "approot:/";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?\\|");

    public static DriveItem Found(GraphRequest request) => Find(request) ?? throw NotFound();

    public static DriveItem? Find(GraphRequest request)
    {
        var folder = Folder(request);
        return request.Values.TryGetValue("id", out var id) ? folder.ById(id) : folder.Find(Path(request));
    }

    /// <summary>Where a file that may not exist yet is to lie.</summary>
    public static string Path(GraphRequest request)
    {
        if (request.Values.TryGetValue("id", out var id)) return Folder(request).ById(id)?.Path ?? throw NotFound();
        var place = request.Values["place"];
        if (place == "approot") return "";
        var path = place.StartsWith(Marker, StringComparison.Ordinal) ? place[Marker.Length..].TrimEnd('/') : throw GraphRefusal.NotServed($"the special folder {place}");
        if (path.Length == 0 || path.Split('/').Any(name => name.Length == 0 || name.AsSpan().ContainsAny(Forbidden) || name is "." or ".."))
            throw GraphRefusal.InvalidRequest("The resource name is invalid.");
        return path;
    }

    public static AppFolder Folder(GraphRequest request) =>
        request.Mailbox.Files is { Exists: true } folder ? folder : throw new GraphRefusal(404, "ResourceNotFound", "User's mysite not found.");

    public static DriveItem Unchanged(GraphRequest request, DriveItem item) =>
        item.Matches(request.Header("If-Match")) ? item : throw Changed();

    public static GraphRefusal Changed() => new(412, "preconditionFailed", "ETag does not match current item's value.");

    private static GraphRefusal NotFound() => new(404, "itemNotFound", "The resource could not be found.");
}
