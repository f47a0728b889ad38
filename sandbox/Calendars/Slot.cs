using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>A place in a calendar that one appointment takes, or took until it was cancelled.</summary>
/// <param name="Event">The event that describes it: the exception where there is one, else the master or the single event.</param>
/// <param name="Original">Where the series put it, in the shown zone; the start itself for a single event.</param>
internal sealed record Slot(Series Series, FileEvent Event, ZonedDateTime Original, AppointmentTime Time)
{
    public bool IsCancelled => Event.IsCancelled;

    public bool IsMoved => Original.ToInstant() != Time.Start.ToInstant();

    public bool IsPrivate => Privacy.IsPrivate(Event) || (Series.Master is { } master && Privacy.IsPrivate(master));

    public Instant Start => Time.Start.ToInstant();
}
