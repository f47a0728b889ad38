namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

public sealed class OutlookPerson
{
    private readonly Tenant _tenant;
    private readonly Mailbox _mailbox;

    internal OutlookPerson(Tenant tenant, Mailbox mailbox) => (_tenant, _mailbox) = (tenant, mailbox);
}
