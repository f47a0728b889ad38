using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <summary>A file that comes in one or more ranges, and appears when the last is there.</summary>
/// <param name="Condition">If-Match of the request that made the session; it must hold until the end.</param>
internal sealed partial record UploadSession(AppFolder Folder, string Path, string Behaviour, string? Condition)
{
    /// <summary>Each range but the last is a multiple of it.</summary>
    private const int Granularity = 320 * 1024;

    private readonly List<byte> _received = [];

    public static string ConflictBehavior(GraphRequest request)
    {
        if (request.Body.Length == 0) return "replace";
        var body = request.ReadObject();
        if (body.FirstOrDefault(property => property.Key is not ("item" or "deferCommit" or "driveItemSource" or "mediaSource")).Key is { } unknown)
            throw GraphRefusal.InvalidRequest($"The parameter '{unknown}' does not exist in method 'createUploadSession'.");
        var item = body["item"] as JsonObject ?? [];
        if (item.FirstOrDefault(property => property.Key is not ("@microsoft.graph.conflictBehavior" or "@odata.type" or "name" or "description" or "fileSize")).Key is { } other)
            throw GraphRefusal.InvalidRequest($"The property '{other}' does not exist on type 'microsoft.graph.driveItemUploadableProperties'.");
        var behaviour = item["@microsoft.graph.conflictBehavior"]?.ToString() ?? "replace";
        return behaviour is "replace" or "fail" ? behaviour : throw GraphRefusal.NotServed($"conflictBehavior {behaviour}");
    }

    public static GraphRefusal NameExists() => new(409, "nameAlreadyExists", "An item with the same name already exists under the parent.");

    public void CheckTarget(DriveItem? item)
    {
        if (Condition is not null && item?.Matches(Condition) is not true) throw DriveAddress.Changed();
        if (item is { IsFolder: true } || (item is not null && Behaviour == "fail")) throw NameExists();
    }

    /// <returns>202 while something is missing; the item once all is there.</returns>
    public GraphResponse Put(string? range, byte[] bytes)
    {
        var match = Range().Match(range ?? "");
        if (!match.Success) throw GraphRefusal.InvalidRequest("Invalid or missing Content-Range header value.");
        var (from, to, total) = (Number(match, "from"), Number(match, "to"), Number(match, "total"));
        if (to - from + 1 != bytes.Length) throw GraphRefusal.InvalidRequest("The Content-Range header length does not match the provided number of bytes.");
        if (from != _received.Count) throw new GraphRefusal(416, "invalidRange", "The uploaded fragment has already been received, or one before it is missing.");
        if (to + 1 < total && bytes.Length % Granularity != 0) throw GraphRefusal.InvalidRequest("The fragment size must be a multiple of 320 KiB.");
        _received.AddRange(bytes);
        return _received.Count < total ? More() : Commit();
    }

    private GraphResponse More() => GraphResponse.Of(202, new JsonObject
    {
        ["nextExpectedRanges"] = new JsonArray($"{_received.Count.ToString(CultureInfo.InvariantCulture)}-"),
    });

    private GraphResponse Commit()
    {
        var existing = Folder.Find(Path);
        CheckTarget(existing);
        return GraphResponse.Of(existing is null ? 201 : 200, DriveResource.Write(Folder, Folder.Write(Path, [.. _received]), downloadUrl: null));
    }

    private static long Number(Match match, string group) => long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^bytes (?<from>\d{1,12})-(?<to>\d{1,12})/(?<total>\d{1,12})$")]
    private static partial Regex Range();
}
