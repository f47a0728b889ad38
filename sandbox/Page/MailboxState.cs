using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Todo;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Page;

/// <summary>One person's Outlook as the page shows it.</summary>
internal static class MailboxState
{
    public static object Of(Mailbox mailbox, PageWorld world) => new
    {
        name = mailbox.DisplayName,
        address = mailbox.Address,
        userId = mailbox.UserId,
        zone = mailbox.Zone.Id,
        now = PageState.Local(world.Now, mailbox.Zone),
        calendar = Sessions.Around(mailbox, world.Now).Select(item => Of(item, mailbox)),
        drafts = mailbox.Mail.Drafts.Select(mail => Of(mail, mail.Created, mailbox, world)),
        inbox = mailbox.Mail.Inbox.Select(mail => Of(mail, mail.Received, mailbox, world)),
        sent = mailbox.Mail.SentItems.Select(mail => Of(mail, mail.Sent, mailbox, world)),
        deleted = mailbox.Mail.DeletedItems.Select(mail => Of(mail, mail.Modified, mailbox, world)),
        tasks = mailbox.Tasks.Tasks.Select(task => Of(task, mailbox)),
    };

    private static object Of(CalendarEvent item, Mailbox mailbox) => new
    {
        id = item.Id,
        subject = item.Subject,
        start = item.IsAllDay ? PageState.Local(item.Start) : PageState.Local(item.StartInstant, mailbox.Zone),
        end = item.IsAllDay ? PageState.Local(item.End) : PageState.Local(item.EndInstant, mailbox.Zone),
        startUtc = PageState.Moment(item.StartInstant),
        endUtc = PageState.Moment(item.EndInstant),
        isAllDay = item.IsAllDay,
        categories = item.Categories,
        isMarked = Sessions.IsMarked(item),
        isCancelled = item.IsCancelled,
        isMoved = item.Original is { } original && original != item.Start,
        isSeries = item.SeriesMasterId is not null,
        response = Graph(item.Response),
        isOrganizer = item.IsOrganizer,
        organizer = Of(item.Organizer),
        attendees = item.Attendees.Select(attendee => new { name = attendee.Who.Name, address = attendee.Who.Address, response = Graph(attendee.Response) }),
        location = item.Location,
        body = HtmlText.Of(item.Body).ReplaceLineEndings("\n"),
        sensitivity = Graph(item.Sensitivity),
    };

    private static object Of(Message mail, Instant at, Mailbox mailbox, PageWorld world) => new
    {
        id = mail.Id,
        subject = mail.Subject,
        from = Of(mail.From),
        to = mail.To.Select(Of),
        cc = mail.Cc.Select(Of),
        at = PageState.Local(at, mailbox.Zone),
        html = mail.Body,
        text = mail.Text.ReplaceLineEndings("\n"),
        textBeforeEdit = world.TextBeforeEdit(mail)?.ReplaceLineEndings("\n"),
        conversationId = mail.ConversationId,
    };

    private static object Of(TodoTask task, Mailbox mailbox) => new
    {
        id = task.Id,
        title = task.Title,
        body = (task.BodyIsHtml ? HtmlText.Of(task.Body) : task.Body).ReplaceLineEndings("\n"),
        reminder = task is { IsReminderOn: true, Reminder: { } reminder } ? PageState.Local(reminder, mailbox.Zone) : null,
        due = task.Due is { } due ? LocalDatePattern.Iso.Format(due) : null,
        isDone = task.IsCompleted,
        link = task.Links.Select(link => new { name = link.DisplayName, opens = Opened(link.WebUrl ?? "", mailbox) }).FirstOrDefault(),
    };

    /// <summary>The link leads into Outlook on the web, by the item's mutable id; here Outlook is this page.</summary>
    private static string? Opened(string url, Mailbox mailbox) => mailbox.Mail.Drafts.Select(draft => (draft.Id, draft.MutableId))
        .Concat(mailbox.Calendar.Items.Select(item => (item.Id, item.MutableId)))
        .FirstOrDefault(item => url.Contains(Uri.EscapeDataString(item.MutableId), StringComparison.Ordinal)).Id;

    private static object Of(Recipient recipient) => new { name = recipient.Name, address = recipient.Address };

    /// <summary>As Graph writes it: the first letter small.</summary>
    private static string Graph<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
