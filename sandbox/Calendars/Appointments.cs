using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Makes the appointment of the occurrence that was chosen.</summary>
internal static class Appointments
{
    private const int MostScanned = 60_000;

    public static Result<ChosenAppointment> Of(Slot slot, OccurrenceWish? wish, CancellationToken expired)
    {
        var file = slot.Event;
        var body = EventBody.Of(file.Event);
        var appointment = new Appointment
        {
            Uid = file.Key,
            RecurrenceId = slot.Series.Recurs ? slot.Original.ToInstant() : null,
            Subject = OneLine.Of(file.Event.Summary, longest: 1000),
            Time = slot.Time,
            Organizer = People.Organizer(file.Event),
            Attendees = People.Attendees(file.Event),
            Body = body.Lines,
            Categories = [.. file.Event.Categories.Select(c => OneLine.Of(c, longest: 255)).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)],
            Sensitivity = Privacy.Of(file),
            Following = Following(slot, expired),
        };
        return new ChosenAppointment(appointment, [.. Assumptions(slot, wish)])
        {
            HtmlBody = body.Html,
            Series = SeriesPattern.Of(slot.Series),
            Original = slot.Series.Recurs ? slot.Original.WithZone(slot.Series.Timing.Zones.Rule).LocalDateTime : null,
        };
    }

    private static AppointmentTime? Following(Slot slot, CancellationToken expired) => slot.Series.Slots(expired)
        .Take(MostScanned)
        .FirstOrDefault(next => next.Start > slot.Start && !next.IsCancelled)?
        .Time;

    private static IEnumerable<string> Assumptions(Slot slot, OccurrenceWish? wish)
    {
        if (EventTiming.Of(slot.Event).TryGet(out var timing, out _) && timing.Zones.Assumption is { } zone) yield return zone;
        if (!slot.Event.HasUid) yield return "the event has no UID; one is made from its start and its subject";
        if (wish is not null && !wish.Matches(slot.Time.Start.LocalDateTime))
            yield return $"the occurrence of {wish} was moved to {Listing.When(slot.Time)}; that one is taken";
    }
}
