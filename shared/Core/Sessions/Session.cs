using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Sessions;

/// <summary>An appointment that is a mentoring session, with the two people it concerns.</summary>
public sealed record Session(Appointment Appointment, Mentorship Mentorship)
{
    // Folded: without accents, lower case.
    private static readonly string[] FirstSessionWords =
    [
        "premiere seance", "premier echange", "premiere rencontre", "premier rendez-vous", "premiere session", "prise de contact",
        "first session", "first meeting", "first conversation", "first mentoring", "introductory", "kick-off", "kickoff",
    ];

    /// <summary>On the owner's clock, as far as known: who invites from elsewhere makes the appointment in their own zone.</summary>
    public AppointmentTime Time => Mentorship.Me.Zone is { } zone ? Appointment.Time.In(zone) : Appointment.Time;

    public Person Me => Mentorship.Me;

    public Person Other => Mentorship.Other;

    /// <summary>The first session calls itself so in its subject; every other one is a working session.</summary>
    public SessionKind Kind { get; } =
        FirstSessionWords.Any(words => Folding.Fold(Appointment.Subject).Contains(words, StringComparison.Ordinal))
            ? SessionKind.First
            : SessionKind.Working;

    public Person this[Party party] => party == Party.Me ? Me : Other;
}
