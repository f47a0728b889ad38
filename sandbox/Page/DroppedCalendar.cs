using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Files;
using MentorOutlook.Sandbox.World;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Page;

/// <summary>
/// A newcomer's own appointment, put where it can be played: Camille and Dominique take the parts of its people, and one that is past
/// takes place on the same day of a week to come. The answer says what was changed.
/// </summary>
internal static class DroppedCalendar
{
    private const string Code = "calendar";
    private const int MostBytes = 2_000_000;
    private const int DaysAhead = 92;

    private static Problem TooLarge => new("The file is too large for an appointment", "Export only the appointment that you want");

    private static Problem NotText => new("This is not a calendar file", "Give an .ics file, exported from Outlook, Google Calendar or Apple Calendar");

    public static async Task<IResult> TakeAsync(PageWorld world, HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        if (bytes.Length > MostBytes) return Refusals.Because(TooLarge, Code);
        if (Decoding.TextOf(FoldedBytes.Mend(bytes.ToArray())) is not { } text) return Refusals.Because(NotText, Code);
        if (!CalendarFile.Read(text).TryGet(out var file, out var problem)) return Refusals.Because(problem, Code);
        var today = world.Now.InZone(world.Mentee.Zone).Date;
        if (!Choose(file, today).TryGet(out var chosen, out problem)) return Refusals.Because(problem, Code);

        var cast = Recast.Onto(world.Mentee, world.Mentor, chosen);
        var (played, isLater) = InTime(cast, world.Now);
        var id = CalendarEntry.Enter(world.Mentee, played, Story.Category(world.Correspondence.Language));
        return Results.Json(new { eventId = id, subject = played.Appointment.Subject, isLater, isRecast = cast != chosen });
    }

    /// <summary>Of a series, its next occurrence.</summary>
    private static Result<ChosenAppointment> Choose(CalendarFile file, LocalDate today)
    {
        var only = file.Choose(null, null);
        if (only.TryGet(out _, out _)) return only;
        return Enumerable.Range(0, DaysAhead)
            .Select(days => file.Choose(null, LocalDatePattern.Iso.Format(today.PlusDays(days))))
            .FirstOrDefault(chosen => chosen.TryGet(out _, out _)) ?? only;
    }

    private static (ChosenAppointment Appointment, bool IsLater) InTime(ChosenAppointment chosen, Instant now)
    {
        var time = chosen.Appointment.Time;
        if (chosen.Series is not null || time.Start.ToInstant() > now) return (chosen, false);
        var weeks = (int)Math.Ceiling((now - time.Start.ToInstant()).TotalDays / 7);
        var start = (time.Start.LocalDateTime + Period.FromWeeks(weeks)).InZoneLeniently(time.Zone);
        var moved = time.IsAllDay
            ? AppointmentTime.AllDay(start.Date, start.Date + Period.FromDays(Period.DaysBetween(time.Date, time.End.Date) - 1), time.Zone)
            : AppointmentTime.Timed(start, start + time.Length);
        return (chosen with { Appointment = chosen.Appointment with { Time = moved } }, true);
    }
}
