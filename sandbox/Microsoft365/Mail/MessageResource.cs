using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

internal sealed class MessageResource(Tenant tenant)
{
    private static readonly string[] One = ["$select", "$expand"];
    private static readonly string[] Many = ["$select", "$expand", "$filter", "$orderby", "$top", "$skip"];

    public IEnumerable<Route> Routes =>
    [
        new("GET", "me/messages", "Mail.Read", request => List(request, request.Mailbox.Mail.Messages)) { Options = Many },
        new("POST", "me/messages", "Mail.ReadWrite", Create),
        new("GET", "me/messages/{id}", "Mail.Read", request => Answer(request, 200, Found(request))) { Options = One },
        new("PATCH", "me/messages/{id}", "Mail.ReadWrite", Update),
        new("DELETE", "me/messages/{id}", "Mail.ReadWrite", Delete),
        new("GET", "me/mailFolders/{folder}/messages", "Mail.Read", ListFolder) { Options = Many },
        .. Sending.Select(path => new Route("POST", path, "Mail.Send", request => throw GraphRefusal.NotServed(request.RawPath))),
    ];

    private static IEnumerable<string> Sending =>
        ["me/sendMail", .. new[] { "send", "reply", "replyAll", "forward" }.Select(act => $"me/messages/{{id}}/{act}")];

    private static GraphResponse ListFolder(GraphRequest request)
    {
        var folder = MailFolderResource.Found(request);
        return List(request, request.Mailbox.Mail.Messages.Where(message => message.In == folder));
    }

    private static GraphResponse List(GraphRequest request, IEnumerable<Message> messages)
    {
        Selection.Names("message", request.Query);
        var expansion = Expansion.Of(request.Query);
        return Pages.Of(request, MessageListing.Of(messages, request.Query), message => Selection.Apply(MessageJson.Of(message, request.Prefer, expansion), "message", request.Query, Expansion.Property));
    }

    private GraphResponse Create(GraphRequest request)
    {
        var mail = request.Mailbox.Mail;
        var draft = MessageWriting.Apply(mail.New(MailFolder.Drafts), request.Read("message"));
        tenant.Counters.CountDraft();
        return Answer(request, 201, mail.Put(draft, ChangeType.Created));
    }

    private GraphResponse Update(GraphRequest request)
    {
        var message = Unchanged(request);
        var changed = MessageWriting.Apply(message, request.Read("message"));
        return Answer(request, 200, request.Mailbox.Mail.Put(changed, ChangeType.Updated));
    }

    private GraphResponse Delete(GraphRequest request)
    {
        request.Mailbox.Mail.Delete(Unchanged(request));
        return GraphResponse.NoContent;
    }

    private static GraphResponse Answer(GraphRequest request, int status, Message message)
    {
        var json = MessageJson.Of(message, request.Prefer, Expansion.Of(request.Query));
        json["@odata.context"] = Pages.Context(request);
        return GraphResponse.Of(status, Selection.Apply(json, "message", request.Query, Expansion.Property));
    }

    private static Message Found(GraphRequest request) => request.Mailbox.Mail.Find(request.Values["id"]) ?? throw GraphRefusal.ItemNotFound();

    private static Message Unchanged(GraphRequest request)
    {
        var message = Found(request);
        if (request.Header("If-Match") is not { } expected || expected == "*" || expected == message.ETag) return message;
        throw new GraphRefusal(409, "ErrorIrresolvableConflict", "The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.");
    }
}
