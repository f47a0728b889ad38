using System.Globalization;
using MentorOutlook.Core.Ports;

namespace MentorOutlook.Core.Sessions;

/// <summary>Tells whether an event changed in a way that matters to what we write: Graph reports every change, and some that are none.</summary>
internal static class EventStamp
{
    public static string Of(CalendarEvent found)
    {
        var appointment = found.Appointment;
        return Hash.Of(
            [
                appointment.Uid, appointment.Subject, Ticks(appointment.Time.Start.ToInstant()), Ticks(appointment.Time.End.ToInstant()), appointment.Time.Zone.Id,
                appointment.Time.IsAllDay.ToString(), appointment.Sensitivity.ToString(), appointment.Organizer?.Address.Value,
                .. appointment.Attendees.Select(attendee => attendee.Address.Value),
                "categories", .. appointment.Categories,
                "body", .. appointment.Body.Select(line => line.Text),
            ]);
    }

    private static string Ticks(NodaTime.Instant instant) => instant.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture);
}
