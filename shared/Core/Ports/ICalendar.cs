using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Core.Ports;

/// <summary>What changed in a mailbox's calendar.</summary>
public interface ICalendar
{
    /// <param name="deltaLink">Where the last round ended; null to begin with everything in <paramref name="window"/>.</param>
    /// <returns>Every page of the round; <see cref="CalendarChanges.IsReset"/> where the link is no longer honoured.</returns>
    /// <exception cref="TryLaterException">The mailbox did not answer as it should.</exception>
    Task<CalendarChanges> ReadChangesAsync(MailboxId mailbox, string? deltaLink, Interval window, CancellationToken cancellation);
}

/// <param name="Changed">Occurrences have their series' properties filled in. Series masters are not among them.</param>
/// <param name="Removed">Ids of events that are no longer in the window.</param>
/// <param name="DeltaLink">Where the next round begins.</param>
public sealed record CalendarChanges(IReadOnlyList<CalendarEvent> Changed, IReadOnlyList<string> Removed, string DeltaLink)
{
    public static readonly CalendarChanges Reset = new([], [], "") { IsReset = true };

    /// <summary>Whether the round must begin again without a link (410, syncStateNotFound).</summary>
    public bool IsReset { get; private init; }
}

/// <summary>An appointment with the ids by which Graph finds it again.</summary>
/// <param name="Id">Immutable.</param>
/// <param name="SeriesMasterId">Null for a single event.</param>
/// <param name="WebLink">Opens the appointment in Outlook on the web.</param>
public sealed record CalendarEvent(string Id, string? SeriesMasterId, string? WebLink, Appointment Appointment)
{
    /// <summary>The mailbox owner's own answer, which Graph tells apart from the attendees'.</summary>
    public ResponseStatus OwnResponse { get; init; }
}
