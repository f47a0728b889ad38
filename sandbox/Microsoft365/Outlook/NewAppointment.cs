using System.Collections.Immutable;
using MentorOutlook.Sandbox.Microsoft365.Events;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Outlook;

/// <param name="Start">In the zone of the appointment.</param>
public sealed record NewAppointment(string Subject, LocalDateTime Start, Period Length)
{
    /// <summary>IANA; the mailbox's own where it is null.</summary>
    public string? Zone { get; init; }

    /// <summary>RFC 5545, such as "FREQ=WEEKLY;COUNT=6"; null for a single appointment.</summary>
    public string? Rule { get; init; }

    /// <summary>Occurrences that the series leaves out, by their start.</summary>
    public ImmutableList<LocalDateTime> Except { get; init; } = [];

    public ImmutableList<string> Categories { get; init; } = [];

    public ImmutableList<EventAttendee> Attendees { get; init; } = [];

    /// <summary>Who invites, where it is not the owner of the mailbox: then the appointment arrives as an invitation.</summary>
    public Recipient? Organizer { get; init; }

    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; }

    public string Location { get; init; } = "";

    public Sensitivity Sensitivity { get; init; }

    public FreeBusy ShowAs { get; init; } = FreeBusy.Busy;

    public bool IsAllDay { get; init; }

    /// <summary>A Teams meeting: its block of text ends the body.</summary>
    public bool IsTeamsMeeting { get; init; }

    /// <summary>iCalUId; made up where it is null.</summary>
    public string? Uid { get; init; }
}
