using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Drive;

/// <summary>Addresses outside Graph that carry their own permission: they need no token, and an upload refuses one.</summary>
internal sealed class PreAuthorized(Tenant tenant)
{
    private static readonly Duration Life = Duration.FromHours(1);

    private readonly Dictionary<string, DriveItem> _downloads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UploadSession> _uploads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Mailbox> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Instant> _expiry = new(StringComparer.Ordinal);

    /// <summary>Known once the server listens.</summary>
    public Uri? Root { get; set; }

    public string Download(AppFolder folder, DriveItem item) => New("download", _downloads, item, folder.Owner);

    public JsonObject Upload(UploadSession session)
    {
        var url = New("upload", _uploads, session, session.Folder.Owner);
        return new JsonObject { ["uploadUrl"] = url, ["expirationDateTime"] = Wire.Of(tenant.Now + Life), ["nextExpectedRanges"] = new JsonArray("0-") };
    }

    public string? OwnerOf(GraphRequest request)
    {
        lock (tenant.Gate) return _owners.GetValueOrDefault(Parts(request).Key)?.UserId;
    }

    public GraphResponse Answer(GraphRequest request)
    {
        lock (tenant.Gate)
        {
            try
            {
                return Resolve(request);
            }
            catch (GraphRefusal refusal)
            {
                return Router.Error(tenant, request, refusal.Status, refusal.Code, refusal.Message);
            }
        }
    }

    private GraphResponse Resolve(GraphRequest request)
    {
        var (kind, key) = Parts(request);
        if (!_expiry.TryGetValue(key, out var expiry) || expiry < tenant.Now) throw new GraphRefusal(404, "itemNotFound", "The address is unknown or has expired.");
        return (request.Method, kind) switch
        {
            ("GET", "download") => new GraphResponse(200) { Body = _downloads[key].Content!, ContentType = "application/octet-stream" },
            ("PUT", "upload") => Put(request, key),
            ("GET", "upload") => throw GraphRefusal.NotServed("the state of an upload session"),
            ("DELETE", "upload") => Cancel(key),
            _ => throw new GraphRefusal(405, "invalidRequest", "The method is not allowed here."),
        };
    }

    private GraphResponse Put(GraphRequest request, string key)
    {
        if (request.Header("Authorization") is not null) throw new GraphRefusal(401, "unauthenticated", "An upload address carries its own permission; a bearer token is refused.");
        var response = _uploads[key].Put(request.Header("Content-Range"), request.Body);
        if (response.Status is 200 or 201) _expiry.Remove(key);
        return response;
    }

    private GraphResponse Cancel(string key)
    {
        _expiry.Remove(key);
        return GraphResponse.NoContent;
    }

    private static (string Kind, string Key) Parts(GraphRequest request) =>
        request.RawPath.Trim('/').Split('/') is [var kind, var key] ? (kind, key) : ("", "");

    private string New<T>(string kind, Dictionary<string, T> table, T value, Mailbox owner)
    {
        var key = $"{tenant.NextGuid():N}";
        table[key] = value;
        _owners[key] = owner;
        _expiry[key] = tenant.Now + Life;
        return $"{Root}{kind}/{key}";
    }
}
