using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Subscriptions;

/// <summary>What the resource of a subscription means.</summary>
internal static partial class WatchedResource
{
    /// <returns>"Events", "Messages", or "Messages in {folder id}", and the permission that it needs.</returns>
    public static (string Watched, string Scope) Parse(string resource, Caller caller, Tenant tenant)
    {
        var match = Form().Match(resource);
        if (!match.Success) throw Unsupported(resource);
        if (match.Groups["user"] is { Success: true, Value: var user } && (tenant.ById(user) ?? tenant.ByAddress(user)) != caller.Mailbox) throw GraphRefusal.AccessDenied();
        if (match.Groups["events"].Success) return ("Events", "Calendars.Read");
        if (match.Groups["folder"] is not { Success: true, Value: var name }) return ("Messages", "Mail.Read");
        var folder = caller.Mailbox.Mail.FindFolder(name) ?? throw Unsupported(resource);
        return ($"Messages in {folder.Id}", "Mail.Read");
    }

    private static GraphRefusal Unsupported(string resource) => new(400, "ExtensionError", $"The sandbox does not watch the resource '{resource}'.");

    [GeneratedRegex(@"^/?(me|users/(?<user>[^/]+))/((?<events>events)|messages|mailFolders(\('(?<folder>[^']+)'\)|/(?<folder>[^/]+))/messages)$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
