using System.Collections.Immutable;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Todo;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>
/// The person at a mailbox. Nothing here goes through Graph or needs the service's rights; every act changes the mailboxes
/// and raises the notifications that Exchange would raise. Ids are taken in either form and returned in the immutable one.
/// </summary>
public sealed class OutlookPerson
{
    private readonly Tenant _tenant;
    private readonly Mailbox _mailbox;
    private readonly CalendarActs _calendar;
    private readonly MailActs _mail;

    internal OutlookPerson(Tenant tenant, Mailbox mailbox)
    {
        (_tenant, _mailbox) = (tenant, mailbox);
        (_calendar, _mail) = (new CalendarActs(tenant, mailbox), new MailActs(tenant, mailbox));
    }

    /// <summary>Saves an appointment; whoever is invited and has a simulated mailbox has it too.</summary>
    /// <returns>Its id: of a series, the master's.</returns>
    public string CreateAppointment(NewAppointment appointment) => Act(() => _calendar.Create(appointment).Id);

    /// <summary>Of an occurrence it makes an exception. The organizer's change reaches those who are invited; anybody else's stays in the own calendar.</summary>
    public void Change(string id, Action<AppointmentChange> what) => Act(() => _calendar.Change(id, what));

    /// <summary>Ends the series before an occurrence and begins another with it.</summary>
    /// <returns>The id of the new series' master.</returns>
    public string ChangeThisAndFollowing(string occurrenceId, Action<AppointmentChange> what) =>
        Act(() => _calendar.ChangeThisAndFollowing(occurrenceId, what).Id);

    /// <summary>The organizer cancels; where somebody else organizes, it is they who do.</summary>
    public void Cancel(string id) => Act(() => _calendar.Cancel(id));

    /// <summary>Out of the own calendar. An organizer who deletes a meeting cancels it.</summary>
    public void Delete(string id) => Act(() => _calendar.Delete(id));

    public void Respond(string id, EventResponse response) => Act(() => _calendar.Respond(id, response));

    /// <summary>Outlook rewrites the HTML of a draft that is merely opened.</summary>
    public Message OpenDraft(string id) => Act(() => _mail.Open(id));

    public Message EditDraft(string id, Func<string, string> html) => Act(() => _mail.Edit(id, draft => draft with { Body = html(draft.Body) }));

    public Message EditDraft(string id, string? subject = null, IEnumerable<Recipient>? to = null, string? html = null) =>
        Act(() => _mail.Edit(id, draft => draft with
        {
            Subject = subject ?? draft.Subject,
            To = to?.ToImmutableList() ?? draft.To,
            Body = html ?? draft.Body,
        }));

    /// <returns>The copy in Sent Items, which has another id than the draft.</returns>
    public Message Send(string draftId, SendHabits? habits = null) => Act(() => _mail.Send(draftId, habits ?? new SendHabits()));

    /// <summary>To Deleted Items.</summary>
    public void DeleteDraft(string id) => Act(() => _mail.Delete(id));

    /// <summary>Out of Deleted Items, to where it was.</summary>
    public void RestoreDraft(string id) => Act(() => _mail.Restore(id));

    /// <summary>Answers a message, the history quoted below.</summary>
    public Message Reply(string messageId, string text) => Act(() => _mail.Reply(messageId, text));

    public Message NewMail(IEnumerable<Recipient> to, string subject, string text) => Act(() => _mail.Write(to, subject, text));

    public void TickTask(string id) => Act(() => Complete(Task(id)));

    public void DeleteTask(string id) => Act(() => _mailbox.Tasks.Remove(Task(id)));

    private void Complete(TodoTask task) =>
        _mailbox.Tasks.Put(task with { Status = "completed", CompletedOn = _tenant.Now.InZone(_mailbox.Zone).Date });

    private TodoTask Task(string id) => _mailbox.Tasks.Find(id) ?? throw new ArgumentException("There is no such task", nameof(id));

    private void Act(Action act)
    {
        lock (_tenant.Gate) act();
    }

    private T Act<T>(Func<T> act)
    {
        lock (_tenant.Gate) return act();
    }
}
