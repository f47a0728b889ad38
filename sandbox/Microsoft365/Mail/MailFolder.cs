using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <param name="WellKnownName">As in a path: "sentitems".</param>
public sealed record MailFolder(string Id, string WellKnownName, string DisplayName)
{
    public const string Inbox = "inbox";
    public const string Drafts = "drafts";
    public const string SentItems = "sentitems";
    public const string DeletedItems = "deleteditems";

    internal static IEnumerable<MailFolder> Of(string userId, Language language) =>
    [
        New(userId, Inbox, language, "Boîte de réception", "Inbox"),
        New(userId, Drafts, language, "Brouillons", "Drafts"),
        New(userId, SentItems, language, "Éléments envoyés", "Sent Items"),
        New(userId, DeletedItems, language, "Éléments supprimés", "Deleted Items"),
    ];

    private static MailFolder New(string userId, string name, Language language, string french, string english) =>
        new(ItemIds.Folder($"{userId}|{name}"), name, language == Language.French ? french : english);
}
