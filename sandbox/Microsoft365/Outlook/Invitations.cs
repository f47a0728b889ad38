using System.Collections.Immutable;
using MentorOutlook.Sandbox.Microsoft365.Events;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>A meeting lies in many calendars; what the organizer does reaches the others.</summary>
internal sealed class Invitations(Tenant tenant)
{
    /// <summary>The simulated mailboxes of the organizer and of all who are invited.</summary>
    public IEnumerable<Mailbox> Parties(CalendarEvent meeting) => meeting.Attendees
        .Select(attendee => attendee.Who.Address)
        .Append(meeting.Organizer.Address)
        .Select(tenant.ByAddress)
        .OfType<Mailbox>()
        .Distinct();

    /// <summary>The meeting as it lies in one calendar: own ids, own answer, own categories.</summary>
    public static CalendarEvent CopyFor(Mailbox mailbox, CalendarEvent meeting)
    {
        var (organizes, ids) = (meeting.Organizer.Is(mailbox.Address), mailbox.Calendar.NewIds(meeting.ICalUId));
        var answer = meeting.Attendees.Find(attendee => attendee.Who.Is(mailbox.Address))?.Response ?? EventResponse.None;
        return meeting with
        {
            Id = ids.Immutable,
            MutableId = ids.Mutable,
            IsOrganizer = organizes,
            Response = organizes ? EventResponse.Organizer : answer == EventResponse.None ? EventResponse.NotResponded : answer,
            Categories = [],
        };
    }

    /// <summary>The copies in the other calendars; of an occurrence, its likeness there.</summary>
    public IEnumerable<(Mailbox Mailbox, CalendarEvent Copy)> Others(Mailbox own, CalendarEvent item)
    {
        var master = item.SeriesMasterId is { } id ? own.Calendar.Find(id) : item;
        if (master is null) yield break;
        foreach (var mailbox in tenant.Mailboxes.Where(mailbox => mailbox != own))
        {
            if (mailbox.Calendar.ByUid(master.ICalUId) is not { } copy) continue;
            if (item.Original is not { } original) yield return (mailbox, copy);
            else if (!mailbox.Calendar.IsRemoved(copy, original)) yield return (mailbox, mailbox.Calendar.Occurrence(copy, original));
        }
    }

    /// <summary>Somebody else's change: all of it but the categories, which are each person's own.</summary>
    public static void Foreign(AppointmentChange change, Action<AppointmentChange> what)
    {
        var own = change.Categories;
        what(change);
        change.Categories = own;
    }

    public static ImmutableList<EventAttendee> Answered(CalendarEvent meeting, string address, EventResponse response, NodaTime.Instant at) =>
        [.. meeting.Attendees.Select(attendee => attendee.Who.Is(address) ? attendee with { Response = response, RespondedAt = at } : attendee)];
}
