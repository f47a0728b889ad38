using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Directory;
using MentorOutlook.Sandbox.Microsoft365.Drive;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Sandbox.Microsoft365.Todo;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365;

/// <summary>What one person has in Microsoft 365. Everything read from it is a snapshot.</summary>
public sealed class Mailbox
{
    internal Mailbox(Tenant tenant, NewMailbox who)
    {
        DisplayName = who.DisplayName;
        Address = who.Address;
        Zone = DateTimeZoneProviders.Tzdb[who.Zone];
        Language = who.Language;
        UserId = tenant.NextGuid().ToString();
        Calendar = new Calendar(tenant, this);
        Mail = new MailStore(tenant, this);
        Tasks = new TaskLists(tenant, this);
        Files = new AppFolder(tenant, this) { Exists = who.HasOneDrive };
        Categories = new MasterCategories(tenant, this);
        Outlook = new OutlookPerson(tenant, this);
    }

    public string UserId { get; }

    public string DisplayName { get; }

    public string Address { get; }

    public DateTimeZone Zone { get; }

    public Language Language { get; }

    /// <summary>The sandbox's bearer token of the service for this mailbox. Appending "+Scope" grants one more permission.</summary>
    public string Token => $"sandbox.{UserId}";

    public Calendar Calendar { get; }

    public MailStore Mail { get; }

    public TaskLists Tasks { get; }

    public AppFolder Files { get; }

    public MasterCategories Categories { get; }

    /// <summary>The person at the mailbox, who acts as people do in Outlook.</summary>
    public OutlookPerson Outlook { get; }

    internal Recipient Recipient => new(DisplayName, Address);
}
