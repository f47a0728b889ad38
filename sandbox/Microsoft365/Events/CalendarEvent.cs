using System.Collections.Immutable;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Events;

/// <summary>An item of one calendar: each person who is invited has one of their own.</summary>
/// <param name="Id">Immutable; the one that only callers get who ask for it.</param>
/// <param name="ICalUId">Shared by the copies of a meeting; an occurrence of a series has another than its master.</param>
public sealed record CalendarEvent(string Id, string ICalUId)
{
    internal string MutableId { get; init; } = "";

    public EventType Type { get; init; }

    public string? SeriesMasterId { get; init; }

    internal string? MutableSeriesMasterId { get; init; }

    /// <summary>Where the series puts it, in the zone of the series.</summary>
    public LocalDateTime? Original { get; init; }

    public string Subject { get; init; } = "";

    public string Body { get; init; } = "";

    public bool BodyIsHtml { get; init; } = true;

    public LocalDateTime Start { get; init; }

    public LocalDateTime End { get; init; }

    public required DateTimeZone Zone { get; init; }

    public bool IsAllDay { get; init; }

    /// <summary>RFC 5545, of a series master.</summary>
    public string? Rule { get; init; }

    public ImmutableList<string> Categories { get; init; } = [];

    public ImmutableList<EventAttendee> Attendees { get; init; } = [];

    public required Recipient Organizer { get; init; }

    public bool IsOrganizer { get; init; }

    public EventResponse Response { get; init; }

    public Sensitivity Sensitivity { get; init; }

    public FreeBusy ShowAs { get; init; } = FreeBusy.Busy;

    public string Location { get; init; } = "";

    public string? TeamsJoinUrl { get; init; }

    public bool IsCancelled { get; init; }

    public Instant Created { get; init; }

    public Instant Modified { get; init; }

    internal int Revision { get; init; }

    /// <summary>An all-day event has days, not moments: it is compared as if it were in UTC, as Exchange does.</summary>
    public Instant StartInstant => Moment(Start);

    public Instant EndInstant => Moment(End);

    internal string ChangeKey => ItemIds.ChangeKey(Id, Revision);

    internal string ETag => $"W/\"{ChangeKey}\"";

    internal string IdFor(bool immutable) => immutable ? Id : MutableId;

    internal bool Overlaps(Instant from, Instant to) => StartInstant < to && (EndInstant > from || (StartInstant == EndInstant && StartInstant >= from));

    private Instant Moment(LocalDateTime time) => (IsAllDay ? time.InUtc() : time.InZoneLeniently(Zone)).ToInstant();
}
