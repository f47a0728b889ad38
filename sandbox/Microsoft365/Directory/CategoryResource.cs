using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Directory;

internal static class CategoryResource
{
    public static IEnumerable<Route> Routes =>
    [
        new("GET", "me/outlook/masterCategories", "MailboxSettings.Read", request => Pages.Of(request, request.Mailbox.Categories.All, Write)) { Options = ["$top", "$skip"] },
        new("POST", "me/outlook/masterCategories", "MailboxSettings.ReadWrite", Create),
    ];

    private static GraphResponse Create(GraphRequest request)
    {
        var body = request.Read("outlookCategory");
        var name = body["displayName"]?.ToString();
        if (string.IsNullOrWhiteSpace(name)) throw GraphRefusal.InvalidProperty("A category needs a displayName.");
        if (request.Mailbox.Categories.Find(name) is not null) throw new GraphRefusal(409, "ErrorItemAlreadyExists", "A category of that name exists already.");
        return GraphResponse.Created(Write(request.Mailbox.Categories.Add(name, body["color"]?.ToString() ?? "none")));
    }

    private static JsonObject Write(OutlookCategory category) =>
        new() { ["id"] = category.Id, ["displayName"] = category.DisplayName, ["color"] = category.Color };
}
