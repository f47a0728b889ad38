namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>
/// "/me/drive/special/approot:/a/b.json:/content" names a file by its path. Folded into one segment, "approot:/a/b.json", it
/// is routed like an id.
/// </summary>
internal static class DrivePath
{
    private const string Marker = "approot:";

    public static string[] Fold(string rawPath)
    {
        var path = rawPath.TrimStart('/');
        var at = path.IndexOf($"/{Marker}/", StringComparison.Ordinal);
        if (at < 0) return path.Split('/');
        var start = at + 1;
        var end = path.IndexOf(':', start + Marker.Length);
        var item = end < 0 ? path[start..] : path[start..end];
        var rest = end < 0 ? "" : path[(end + 1)..].Trim('/');
        return [.. path[..at].Split('/'), item, .. rest.Split('/', StringSplitOptions.RemoveEmptyEntries)];
    }
}
