using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Events;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>What a person does in the calendar.</summary>
internal sealed class CalendarActs(Tenant tenant, Mailbox mailbox)
{
    private readonly Invitations _invitations = new(tenant);

    public CalendarEvent Create(NewAppointment appointment)
    {
        var meeting = AppointmentForm.Fill(tenant, mailbox, appointment);
        foreach (var party in _invitations.Parties(meeting).Where(party => party != mailbox)) Enter(party, Invitations.CopyFor(party, meeting), appointment);
        return Enter(mailbox, Invitations.CopyFor(mailbox, meeting) with { Categories = appointment.Categories }, appointment);
    }

    public void Change(string id, Action<AppointmentChange> what)
    {
        var before = Found(id);
        var change = new AppointmentChange(before);
        what(change);
        var after = change.ApplyTo(before);
        Save(mailbox, before, after);
        if (before.IsOrganizer) Propagate(before, after);
    }

    /// <returns>The master of the new series.</returns>
    public CalendarEvent ChangeThisAndFollowing(string occurrenceId, Action<AppointmentChange> what)
    {
        var occurrence = Found(occurrenceId);
        if (occurrence.Original is not { } original) throw new ArgumentException("Only an occurrence of a series has any that follow", nameof(occurrenceId));
        var uid = MeetingIds.New(tenant);
        foreach (var (other, copy) in _invitations.Others(mailbox, occurrence).ToArray())
            SeriesSplit.At(other, other.Calendar.Find(copy.SeriesMasterId!)!, original, uid, change => Invitations.Foreign(change, what));
        return SeriesSplit.At(mailbox, mailbox.Calendar.Find(occurrence.SeriesMasterId!)!, original, uid, what);
    }

    /// <summary>The organizer's copy goes; the others stay, marked, until their owners remove them.</summary>
    public void Cancel(string id)
    {
        var item = Found(id);
        foreach (var (other, copy) in _invitations.Others(mailbox, item).ToArray()) Withdraw(other, copy);
        Withdraw(mailbox, item);
    }

    public void Delete(string id)
    {
        var item = Found(id);
        if (item.IsOrganizer && !item.Attendees.IsEmpty) Cancel(id);
        else mailbox.Calendar.Remove(item);
    }

    public void Respond(string id, EventResponse response)
    {
        var item = Found(id);
        if (item.IsOrganizer) throw new ArgumentException("The organizer does not answer the invitation", nameof(id));
        foreach (var (other, copy) in _invitations.Others(mailbox, item).Where(pair => pair.Copy.IsOrganizer).ToArray())
            other.Calendar.Put(copy with { Attendees = Invitations.Answered(copy, mailbox.Address, response, tenant.Now) }, ChangeType.Updated);
        mailbox.Calendar.Put(item with { Response = response }, ChangeType.Updated);
    }

    private CalendarEvent Found(string id) => mailbox.Calendar.Find(id) ?? throw new ArgumentException("The calendar has no such event", nameof(id));

    private static CalendarEvent Enter(Mailbox party, CalendarEvent copy, NewAppointment appointment)
    {
        foreach (var original in appointment.Except) party.Calendar.LeaveOut(copy, original);
        return party.Calendar.Put(copy, ChangeType.Created);
    }

    private static void Save(Mailbox owner, CalendarEvent before, CalendarEvent after)
    {
        if (before.Type == EventType.SeriesMaster) SeriesChange.Carry(owner.Calendar, before, after);
        owner.Calendar.Put(after, ChangeType.Updated);
    }

    private void Propagate(CalendarEvent before, CalendarEvent after)
    {
        var moved = before.StartInstant != after.StartInstant || before.EndInstant != after.EndInstant || before.Rule != after.Rule;
        foreach (var (other, copy) in _invitations.Others(mailbox, before).ToArray())
        {
            if (!after.Attendees.Exists(attendee => attendee.Who.Is(other.Address))) Withdraw(other, copy);
            else Save(other, copy, SeriesChange.Taken(copy, after) with { Response = moved ? EventResponse.NotResponded : copy.Response });
        }

        if (before.Original is not null) return;
        foreach (var invited in _invitations.Parties(after).Where(party => party.Calendar.ByUid(after.ICalUId) is null).ToArray())
            invited.Calendar.Put(Invitations.CopyFor(invited, after), ChangeType.Created);
    }

    private void Withdraw(Mailbox owner, CalendarEvent copy)
    {
        if (copy.IsOrganizer) owner.Calendar.Remove(copy);
        else if (!copy.IsCancelled) owner.Calendar.Put(copy with { IsCancelled = true, ShowAs = FreeBusy.Free, Subject = $"{Cancelled}{copy.Subject}" }, ChangeType.Updated);
    }

    private string Cancelled => mailbox.Language == Language.French ? "Annulé : " : "Canceled: ";
}
