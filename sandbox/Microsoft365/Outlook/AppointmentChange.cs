using System.Collections.Immutable;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <summary>An open appointment: what is set here is saved when the act is over.</summary>
public sealed class AppointmentChange
{
    internal AppointmentChange(CalendarEvent before)
    {
        (Subject, Body, BodyIsHtml, Start, End, IsAllDay) = (before.Subject, before.Body, before.BodyIsHtml, before.Start, before.End, before.IsAllDay);
        (Rule, Categories, Attendees, Location) = (before.Rule, before.Categories, before.Attendees, before.Location);
        (Sensitivity, ShowAs) = (before.Sensitivity, before.ShowAs);
    }

    public string Subject { get; set; }

    public string Body { get; set; }

    public bool BodyIsHtml { get; set; }

    public LocalDateTime Start { get; set; }

    public LocalDateTime End { get; set; }

    public bool IsAllDay { get; set; }

    /// <summary>Of a series master only.</summary>
    public string? Rule { get; set; }

    public ImmutableList<string> Categories { get; set; }

    public ImmutableList<EventAttendee> Attendees { get; set; }

    public string Location { get; set; }

    public Sensitivity Sensitivity { get; set; }

    public FreeBusy ShowAs { get; set; }

    /// <summary>Keeps the length.</summary>
    public void MoveTo(LocalDateTime start) => (Start, End) = (start, start + (End - Start));

    public void Mark(string category) => Categories = Categories.Contains(category) ? Categories : Categories.Add(category);

    public void Unmark(string category) => Categories = Categories.Remove(category);

    /// <summary>Plain text, as somebody types it.</summary>
    public void Type(string text) => (Body, BodyIsHtml) = (text, false);

    internal CalendarEvent ApplyTo(CalendarEvent before) => before with
    {
        Subject = Subject,
        Body = Body == before.Body ? Body : OutlookHtml.Stored(Body, BodyIsHtml),
        BodyIsHtml = true,
        Start = Start,
        End = End,
        IsAllDay = IsAllDay,
        Rule = Rule is { } rule ? Recurrence.StartingOn(rule, before.Start, Start) : null,
        Categories = Categories,
        Attendees = Attendees.RemoveAll(attendee => attendee.Who.Is(before.Organizer.Address)),
        Location = Location,
        Sensitivity = Sensitivity,
        ShowAs = ShowAs,
    };
}
