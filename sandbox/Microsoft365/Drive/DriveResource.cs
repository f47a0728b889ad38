using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <summary>The app folder: reading is a redirect, careful writing is an upload session.</summary>
internal sealed class DriveResource(PreAuthorized addresses)
{
    private const string Scope = "Files.ReadWrite.AppFolder";

    /// <summary>Beyond that, only an upload session takes it.</summary>
    private const int LargestSimpleUpload = 4 * 1024 * 1024;

    public IEnumerable<Route> Routes => new[] { "me/drive/special/{place}", "me/drive/items/{id}" }.SelectMany(At);

    public static JsonObject Write(AppFolder folder, DriveItem item, string? downloadUrl)
    {
        var json = new JsonObject
        {
            ["createdDateTime"] = Wire.Of(item.Created),
            ["eTag"] = item.ETag,
            ["cTag"] = item.CTag,
            ["id"] = item.Id,
            ["lastModifiedDateTime"] = Wire.Of(item.Modified),
            ["name"] = item == folder.Root ? "MentorOutlook" : item.Name,
            ["size"] = item.Content?.Length ?? 0,
            ["webUrl"] = $"https://contoso-my.sharepoint.com/personal/{folder.Owner.UserId}/Apps/MentorOutlook/{item.Path}".TrimEnd('/'),
            ["parentReference"] = new JsonObject { ["driveType"] = "business", ["id"] = folder.Find(item.Parent)?.Id, ["path"] = $"/drive/root:/Apps/MentorOutlook/{item.Parent}".TrimEnd('/') },
        };
        if (item.IsFolder) json["folder"] = new JsonObject { ["childCount"] = folder.ChildrenOf(item).Count() };
        else json["file"] = new JsonObject { ["mimeType"] = "application/json" };
        if (item == folder.Root) json["specialFolder"] = new JsonObject { ["name"] = "approot" };
        if (downloadUrl is not null) json["@microsoft.graph.downloadUrl"] = downloadUrl;
        return json;
    }

    private IEnumerable<Route> At(string place) =>
    [
        new("GET", place, Scope, Get) { Options = ["$select"] },
        new("DELETE", place, Scope, Delete),
        new("GET", $"{place}/children", Scope, Children) { Options = ["$select", "$top", "$skip"] },
        new("GET", $"{place}/content", Scope, Read),
        new("PUT", $"{place}/content", Scope, Put) { Options = ["@microsoft.graph.conflictBehavior"] },
        new("POST", $"{place}/createUploadSession", Scope, CreateUploadSession),
    ];

    private GraphResponse Get(GraphRequest request) => GraphResponse.Ok(Written(request, DriveAddress.Found(request)));

    private GraphResponse Children(GraphRequest request)
    {
        var (folder, item) = (DriveAddress.Folder(request), DriveAddress.Found(request));
        Selection.Names("driveItem", request.Query);
        return Pages.Of(request, [.. folder.ChildrenOf(item)], child => Written(request, child));
    }

    private JsonObject Written(GraphRequest request, DriveItem item) =>
        Selection.Apply(Write(request.Mailbox.Files, item, item.IsFolder ? null : addresses.Download(request.Mailbox.Files, item)), "driveItem", request.Query);

    private static GraphResponse Delete(GraphRequest request)
    {
        var item = DriveAddress.Unchanged(request, DriveAddress.Found(request));
        if (item == request.Mailbox.Files.Root) throw new GraphRefusal(403, "accessDenied", "The app folder itself cannot be deleted.");
        request.Mailbox.Files.Remove(item);
        return GraphResponse.NoContent;
    }

    private GraphResponse Read(GraphRequest request)
    {
        var item = DriveAddress.Found(request);
        if (item.IsFolder) throw GraphRefusal.InvalidRequest("A folder has no content.");
        return new GraphResponse(302).With("Location", addresses.Download(request.Mailbox.Files, item));
    }

    /// <summary>Documents no condition: whatever lay there is replaced.</summary>
    private GraphResponse Put(GraphRequest request)
    {
        if (request.Header("If-Match") is not null) throw GraphRefusal.InvalidRequest("PUT content documents no If-Match; use an upload session.");
        if (request.Body.Length > LargestSimpleUpload) throw new GraphRefusal(413, "invalidRequest", "The file is too large for a simple upload.");
        var folder = DriveAddress.Folder(request);
        var (path, existed) = (DriveAddress.Path(request), DriveAddress.Find(request) is not null);
        if (folder.Find(path) is { IsFolder: true }) throw new GraphRefusal(409, "nameAlreadyExists", "A folder of that name exists.");
        if (existed && request.Query["@microsoft.graph.conflictBehavior"] == "fail") throw UploadSession.NameExists();
        return GraphResponse.Of(existed ? 200 : 201, Written(request, folder.Write(path, request.Body)));
    }

    private GraphResponse CreateUploadSession(GraphRequest request)
    {
        var (folder, path, item) = (DriveAddress.Folder(request), DriveAddress.Path(request), DriveAddress.Find(request));
        var condition = request.Header("If-Match");
        var session = new UploadSession(folder, path, UploadSession.ConflictBehavior(request), condition);
        session.CheckTarget(item);
        return GraphResponse.Ok(addresses.Upload(session));
    }
}
