using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>
/// Says what is due for an appointment and when: the progress note two days before at nine, the brief the day before at seven, for its
/// reminder at nine (in the zone of the mailbox's owner, else the appointment's), the recap when it ends. What is late but still of use is due at once.
/// </summary>
public static class SessionPlanner
{
    /// <summary>Two mornings before, so that the mentor has the note a full day before however late in the day the human sends it.</summary>
    private static readonly Period NoteAhead = Period.FromDays(2);

    private static readonly Period BriefAhead = Period.FromDays(1);
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime EarlyMorning = new(7, 0);

    /// <summary>People wind up; a recap that waits when the call is over is early enough.</summary>
    private static readonly Duration Recapped = Duration.FromMinutes(5);

    /// <summary>After a week a recap is archaeology.</summary>
    private static readonly Duration RecapUseful = Duration.FromDays(7);

    public static SessionPlan Plan(Appointment appointment, Mentorship mentorship, Instant now)
    {
        if (!mentorship.Marks(appointment)) return SessionPlan.Nothing(NoSession.NotMarked);
        if (appointment.Sensitivity is Sensitivity.Private or Sensitivity.Confidential) return SessionPlan.Nothing(NoSession.Private);
        if (appointment.IsCancelled) return SessionPlan.Nothing(NoSession.Cancelled);
        if (IsDeclinedBy(mentorship.Me, appointment)) return SessionPlan.Nothing(NoSession.Declined);

        var start = appointment.Time.Start.ToInstant();
        var end = appointment.Time.End.ToInstant();
        if (now > end + RecapUseful) return SessionPlan.Nothing(NoSession.Past);

        var zone = mentorship.Me.Zone ?? appointment.Time.Zone;
        var day = start.InZone(zone).Date;
        var due = new List<DueWork> { new(ArtefactKind.Recap, end + Recapped) };
        if (now < start)
        {
            due.Add(new DueWork(ArtefactKind.ProgressNote, At(day - NoteAhead, Morning, zone)));
            due.Add(new DueWork(ArtefactKind.Brief, At(day - BriefAhead, EarlyMorning, zone)));
        }

        return SessionPlan.Of(due.Select(work => work with { At = Instant.Max(work.At, now) }));
    }

    /// <summary>When the owner is reminded of the brief: the day before at nine.</summary>
    public static Instant BriefReminder(AppointmentTime time, DateTimeZone zone) =>
        At(time.Start.WithZone(zone).Date - BriefAhead, Morning, zone);

    private static bool IsDeclinedBy(Person me, Appointment appointment) =>
        appointment.Attendees.Any(attendee => attendee.Address == me.Address && attendee.Response == ResponseStatus.Declined);

    private static Instant At(LocalDate date, LocalTime time, DateTimeZone zone) => zone.AtLeniently(date + time).ToInstant();
}
