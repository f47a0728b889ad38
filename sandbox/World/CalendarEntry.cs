using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;
using AttendeeType = MentorOutlook.Sandbox.Microsoft365.Events.AttendeeType;
using Sensitivity = MentorOutlook.Sandbox.Microsoft365.Events.Sensitivity;

namespace MentorOutlook.Sandbox.World;

/// <summary>Puts an appointment of a calendar file into a simulated mailbox, with the series that it belongs to.</summary>
internal static class CalendarEntry
{
    /// <param name="category">Marks it, where it carries no such category yet.</param>
    /// <returns>The id of the single event, or of the occurrence that was chosen.</returns>
    public static string Enter(Mailbox owner, ChosenAppointment chosen, string category)
    {
        var appointment = chosen.Appointment;
        var time = chosen.Series?.First ?? appointment.Time;
        var id = owner.Outlook.CreateAppointment(new NewAppointment(appointment.Subject, time.Start.LocalDateTime, Length(time))
        {
            Zone = time.Zone.Id,
            IsAllDay = time.IsAllDay,
            Rule = chosen.Series?.Rule,
            Except = [.. chosen.Series?.Excluded ?? []],
            Categories = [.. appointment.Categories.Append(category).Distinct(StringComparer.OrdinalIgnoreCase)],
            Attendees = [.. appointment.Attendees.Where(attendee => attendee.Address != appointment.Organizer?.Address).Select(Invited)],
            Organizer = appointment.Organizer is { } organizer && !organizer.Address.Value.Equals(owner.Address, StringComparison.OrdinalIgnoreCase) ? Named(organizer) : null,
            Body = chosen.HtmlBody ?? string.Join('\n', appointment.Body.Select(line => line.Text)),
            BodyIsHtml = chosen.HtmlBody is not null,
            Sensitivity = Enum.Parse<Sensitivity>(appointment.Sensitivity.ToString()),
            Uid = appointment.Uid,
        });
        if (chosen is not { Series: { } series, Original: { } original }) return id;

        foreach (var changed in series.Changed) Change(owner, id, changed);
        return Occurrence(owner, id, original);
    }

    private static void Change(Mailbox owner, string master, ChangedOccurrence changed)
    {
        var id = Occurrence(owner, master, changed.Original);
        if (changed.IsCancelled)
        {
            owner.Outlook.Delete(id);
            return;
        }

        owner.Outlook.Change(id, change =>
        {
            if (changed.Subject.Length > 0) change.Subject = changed.Subject;
            change.Start = changed.Time.Start.LocalDateTime;
            change.End = changed.Time.End.LocalDateTime;
        });
    }

    private static string Occurrence(Mailbox owner, string master, LocalDateTime original)
    {
        var around = original.InUtc().ToInstant();
        return owner.Calendar.View(around - Duration.FromDays(400), around + Duration.FromDays(400))
            .First(item => item.SeriesMasterId == master && item.Original == original).Id;
    }

    private static Period Length(AppointmentTime time) => time.IsAllDay
        ? Period.FromDays(Period.DaysBetween(time.Date, time.End.Date))
        : Period.FromTicks(time.Length.BclCompatibleTicks);

    private static EventAttendee Invited(Attendee attendee) =>
        new(Named(attendee), Enum.Parse<AttendeeType>(attendee.Type.ToString())) { Response = Enum.Parse<EventResponse>(attendee.Response.ToString()) };

    private static Recipient Named(Attendee attendee) => new(attendee.Name ?? "", attendee.Address.Value);
}
