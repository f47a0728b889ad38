using System.Text.Json.Nodes;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

internal static class MailFolderResource
{
    public static IEnumerable<Route> Routes =>
    [
        new("GET", "me/mailFolders", "Mail.Read", List) { Options = ["$select", "$top", "$skip"] },
        new("GET", "me/mailFolders/{folder}", "Mail.Read", Get) { Options = ["$select"] },
    ];

    public static MailFolder Found(GraphRequest request) =>
        request.Mailbox.Mail.FindFolder(request.Values["folder"]) ?? throw GraphRefusal.ItemNotFound();

    private static GraphResponse List(GraphRequest request)
    {
        Selection.Names("mailFolder", request.Query);
        return Pages.Of(request, request.Mailbox.Mail.Folders, folder => Selection.Apply(Write(request.Mailbox, folder), "mailFolder", request.Query));
    }

    private static GraphResponse Get(GraphRequest request) =>
        GraphResponse.Ok(Selection.Apply(Write(request.Mailbox, Found(request)), "mailFolder", request.Query));

    private static JsonObject Write(Mailbox mailbox, MailFolder folder)
    {
        var messages = mailbox.Mail.Messages.Where(message => message.In == folder).ToArray();
        return new JsonObject
        {
            ["id"] = folder.Id,
            ["displayName"] = folder.DisplayName,
            ["parentFolderId"] = ItemIds.Folder($"{mailbox.UserId}|root"),
            ["childFolderCount"] = 0,
            ["unreadItemCount"] = messages.Count(message => !message.IsRead),
            ["totalItemCount"] = messages.Length,
            ["isHidden"] = false,
        };
    }
}
