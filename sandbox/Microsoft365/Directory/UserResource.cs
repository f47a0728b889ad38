using System.Text.Json.Nodes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Directory;

internal sealed class UserResource(Tenant tenant)
{
    public IEnumerable<Route> Routes =>
    [
        new("GET", "me", "User.Read", request => Answer(request, request.Mailbox)) { Options = ["$select"] },
        new("GET", "users", "User.ReadBasic.All", List) { Options = ["$select", "$top", "$skip"] },
        new("GET", "users/{user}", "User.ReadBasic.All", request => Answer(request, Found(request))) { Options = ["$select"] },
    ];

    private Mailbox Found(GraphRequest request) =>
        tenant.ById(request.Values["user"]) ?? tenant.ByAddress(request.Values["user"])
        ?? throw new GraphRefusal(404, "Request_ResourceNotFound", $"Resource '{request.Values["user"]}' does not exist or one of its queried reference-property objects are not present.");

    private GraphResponse List(GraphRequest request)
    {
        Selection.Names("user", request.Query);
        return Pages.Of(request, tenant.Mailboxes, mailbox => Selection.Apply(Write(mailbox), "user", request.Query));
    }

    private static GraphResponse Answer(GraphRequest request, Mailbox mailbox)
    {
        var json = Write(mailbox);
        json["@odata.context"] = $"{request.Root}/$metadata#users/$entity";
        return GraphResponse.Ok(Selection.Apply(json, "user", request.Query));
    }

    private static JsonObject Write(Mailbox mailbox)
    {
        var (given, family) = mailbox.DisplayName.Split(' ', 2) is [var first, var rest] ? (first, rest) : (mailbox.DisplayName, null);
        return new JsonObject
        {
            ["businessPhones"] = new JsonArray(),
            ["displayName"] = mailbox.DisplayName,
            ["givenName"] = given,
            ["jobTitle"] = null,
            ["mail"] = mailbox.Address,
            ["mobilePhone"] = null,
            ["officeLocation"] = null,
            ["preferredLanguage"] = mailbox.Language == Language.French ? "fr-FR" : "en-US",
            ["surname"] = family,
            ["userPrincipalName"] = mailbox.Address,
            ["id"] = mailbox.UserId,
        };
    }
}
