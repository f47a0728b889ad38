namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>
/// Paths that Graph v1.0 has, whether the sandbox serves them or not: a misspelt path and one that is only missing here
/// are different mistakes.
/// </summary>
internal static class KnownPaths
{
    private static readonly string[][] Templates = [.. """
        me/calendar
        me/calendars me/calendars/{} me/calendars/{}/calendarView me/calendars/{}/calendarView/delta me/calendars/{}/events me/calendars/{}/getSchedule
        me/contactFolders me/contacts me/contacts/delta me/contacts/{}
        me/drive me/drive/root me/drive/items/{} me/drive/items/{}/children me/drive/items/{}/content me/drive/special/{} me/drive/special/{}/children
        me/events/delta me/events/{}/attachments me/events/{}/attachments/createUploadSession me/events/{}/attachments/{} me/events/{}/calendar
        me/events/{}/dismissReminder me/events/{}/extensions me/events/{}/extensions/{} me/events/{}/instances/delta me/events/{}/snoozeReminder
        me/extensions me/extensions/{} me/findMeetingTimes me/getMailTips
        me/mailFolders/delta me/mailFolders/{}/childFolders me/mailFolders/{}/messages/delta me/mailFolders/{}/messages/{}
        me/mailboxSettings me/messages/{}/$value me/messages/{}/attachments me/messages/{}/attachments/createUploadSession me/messages/{}/attachments/{}
        me/messages/{}/copy me/messages/{}/createForward me/messages/{}/createReply me/messages/{}/createReplyAll me/messages/{}/extensions
        me/messages/{}/extensions/{} me/messages/{}/move
        me/onenote/notebooks me/onenote/notebooks/{} me/onenote/pages me/onenote/pages/{} me/onenote/pages/{}/content me/onenote/sections
        me/onenote/sections/{} me/onenote/sections/{}/pages
        me/onlineMeetings me/onlineMeetings/{} me/onlineMeetings/{}/transcripts me/onlineMeetings/{}/transcripts/{} me/onlineMeetings/{}/transcripts/{}/content
        me/outlook me/outlook/masterCategories/{} me/outlook/supportedTimeZones() me/people me/people/{}
        me/todo me/todo/lists/delta me/todo/lists/{}/tasks/delta me/todo/lists/{}/tasks/{}/checklistItems me/todo/lists/{}/tasks/{}/checklistItems/{}
        me/todo/lists/{}/tasks/{}/extensions me/todo/lists/{}/tasks/{}/extensions/{} me/todo/lists/{}/tasks/{}/attachments
        users/delta drives/{} groups sites/{} search/query
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(template => template.Split('/'))];

    /// <summary>Methods of paths that the sandbox serves by others only.</summary>
    private static readonly (string Method, string[] Template)[] Methods = [.. """
        PATCH:me POST:me/mailFolders PATCH:me/mailFolders/{} DELETE:me/mailFolders/{} POST:me/mailFolders/{}/messages
        PATCH:me/todo/lists/{} DELETE:me/todo/lists/{} POST:users PATCH:users/{} DELETE:users/{} PATCH:me/drive/items/{}
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(':')).Select(entry => (entry[0], entry[1].Split('/')))];

    public static bool Contains(string[] path) => Templates.Any(template => Matches(template, path));

    public static bool HasMethod(string method, string[] path) => Methods.Any(known => known.Method == method && Matches(known.Template, path));

    /// <summary>How many of the path's first segments some path of Graph begins with.</summary>
    public static int Fit(string[] path) => Templates.Max(template => Fit(template, path));

    private static bool Matches(string[] template, string[] path) => template.Length == path.Length && Fit(template, path) == path.Length;

    private static int Fit(string[] template, string[] path) => template.Zip(path).TakeWhile(pair => pair.First is "{}" || pair.First == pair.Second).Count();
}
