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
        me/calendar/calendarView/delta me/contactFolders me/contacts me/contacts/delta me/contacts/{}
        me/drive me/drive/root me/drive/items/{} me/drive/items/{}/children me/drive/items/{}/content me/drive/special/{} me/drive/special/{}/children
        me/events/delta me/events/{}/attachments me/events/{}/attachments/createUploadSession me/events/{}/attachments/{} me/events/{}/calendar
        me/events/{}/dismissReminder me/events/{}/extensions me/events/{}/extensions/{} me/events/{}/instances/delta me/events/{}/snoozeReminder
        me/extensions me/extensions/{} me/findMeetingTimes me/getMailTips
        me/mailFolders/delta me/mailFolders/{}/childFolders me/mailFolders/{}/messages/delta
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

    public static bool Contains(string[] path) => Templates.Any(template => template.Length == path.Length && Fit(template, path) == path.Length);

    /// <summary>How many of the path's first segments some path of Graph begins with.</summary>
    public static int Fit(string[] path) => Templates.Max(template => Fit(template, path));

    private static int Fit(string[] template, string[] path) => template.Zip(path).TakeWhile(pair => pair.First is "{}" || pair.First == pair.Second).Count();
}
