using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>A new appointment as Exchange stores it.</summary>
internal static class AppointmentForm
{
    public static CalendarEvent Fill(Tenant tenant, Mailbox owner, NewAppointment form)
    {
        var organizer = form.Organizer ?? owner.Recipient;
        var attendees = form.Attendees.RemoveAll(attendee => attendee.Who.Is(organizer.Address));
        if (!organizer.Is(owner.Address) && !attendees.Exists(attendee => attendee.Who.Is(owner.Address))) attendees = attendees.Add(new EventAttendee(owner.Recipient));
        var join = form.IsTeamsMeeting ? $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{tenant.NextGuid():N}%40thread.v2/0" : null;
        return new CalendarEvent("", form.Uid ?? MeetingIds.New(tenant))
        {
            Type = form.Rule is null ? EventType.SingleInstance : EventType.SeriesMaster,
            Subject = form.Subject,
            Body = OutlookHtml.Stored(Body(form, join, owner.Language), isHtml: true),
            Start = form.Start,
            End = form.Start + form.Length,
            Zone = form.Zone is { } zone ? DateTimeZoneProviders.Tzdb[zone] : owner.Zone,
            IsAllDay = form.IsAllDay,
            Rule = form.Rule,
            Attendees = attendees,
            Organizer = organizer,
            Sensitivity = form.Sensitivity,
            ShowAs = form.ShowAs,
            Location = form.Location,
            TeamsJoinUrl = join,
            Created = tenant.Now,
        };
    }

    private static string Body(NewAppointment form, string? join, Language language)
    {
        var own = form.BodyIsHtml || form.Body.Length == 0 ? form.Body : OutlookHtml.OfText(form.Body);
        return join is null ? own : own + TeamsBlock(join, language);
    }

    private static string TeamsBlock(string join, Language language)
    {
        var (title, act, options) = language == Language.French
            ? ("Réunion Microsoft Teams", "Rejoignez la réunion maintenant", "Besoin d’aide ?")
            : ("Microsoft Teams meeting", "Join the meeting now", "Need help?");
        var line = new string('_', 80);
        return $"<div><br></div><div>{line}</div><div><span>{title}</span></div><div><a href=\"{join}\">{act}</a></div><div><a href=\"https://aka.ms/JoinTeamsMeeting\">{options}</a></div><div>{line}</div>";
    }
}
