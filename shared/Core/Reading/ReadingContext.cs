using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Core.Reading;

/// <summary>What a reader must know to understand notes: who is who, what day it is, how the two address each other.</summary>
/// <param name="Date">The day of the session, from which "vendredi" is counted.</param>
/// <param name="Language">The language in which doubtful dates are read.</param>
/// <param name="Next">When the two meet next, where the calendar or the notes say so.</param>
internal sealed record ReadingContext(Session Session, People People, LocalDate Date, Language Language, NextSession? Next)
{
    public static ReadingContext Of(Session session, Language language) =>
        new(session, People.Of(session), session.Time.Date, language, NextInSeries(session));

    private static NextSession? NextInSeries(Session session) => session.Appointment.Following?.In(session.Time.Zone) is { } following
        ? new NextSession(following.Date, following.IsAllDay ? null : following.Start.TimeOfDay, new PropertySource("recurrence", session.Appointment.Subject))
        : null;

    public string? GivenNameOf(Party party) => Session[party].Name.Given;
}
