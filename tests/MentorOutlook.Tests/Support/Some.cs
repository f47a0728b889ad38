using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using NodaTime;

namespace MentorOutlook.Tests.Support;

/// <summary>Values that a test needs and does not care about. The session is on Tuesday 1 December 2026, 14:30 to 15:30 in Paris.</summary>
internal static class Some
{
    public static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    public static readonly DateTimeZone Montreal = DateTimeZoneProviders.Tzdb["America/Montreal"];
    public static readonly LocalDate Tuesday = new(2026, 12, 1);

    public static EmailAddress Address(string text) =>
        EmailAddress.TryParse(text, out var address) ? address : throw new ArgumentException("not an address", nameof(text));

    public static Person Camille => new(Address("camille.martin@example.com"), PersonName.Parse("Camille Martin"));

    public static Person Dominique => new(Address("dominique.leroy@example.org"), PersonName.Parse("Dominique Leroy"));

    public static AppointmentTime At(LocalDate date, int hour, int minute, int minutes, DateTimeZone? zone = null)
    {
        var start = (zone ?? Paris).AtLeniently(date + new LocalTime(hour, minute));
        return AppointmentTime.Timed(start, start + Duration.FromMinutes(minutes));
    }

    public static Appointment Appointment(AppointmentTime? time = null, string subject = "Mentorat : séance de travail") => new()
    {
        Uid = "uid-1",
        Subject = subject,
        Time = time ?? At(Tuesday, 14, 30, 60),
        Organizer = new Attendee(Camille.Address, "Camille Martin", AttendeeType.Required, ResponseStatus.Organizer),
        Attendees = [new Attendee(Dominique.Address, "Dominique Leroy", AttendeeType.Required, ResponseStatus.Accepted)],
        Categories = ["Mentorat"],
    };

    public static Mentorship Mentorship(Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal, Person? other = null, Person? me = null) =>
        new(me ?? Camille, other ?? Dominique, new Correspondence(locale, address));

    public static Session Session(Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal, Appointment? appointment = null, Person? other = null, Person? me = null) =>
        new(appointment ?? Appointment(), Mentorship(locale, address, other, me));

    public static Draft Draft(string html = "<p>Bonjour</p><ul><li>négocier l’avenant</li></ul>", string subject = "Compte rendu") =>
        new(ArtefactKind.Recap, Camille, Dominique, Camille, new MailText(subject, html, "Bonjour"));

    public static IReadOnlyList<SourceLine> Lines(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new SourceLine(i + 1, line))];

    public static SessionOutcome Read(string notes, Locale locale = Locale.FrenchFrance, AddressForm address = AddressForm.Formal, Appointment? appointment = null) =>
        SessionReader.Read(
            Session(locale, address, appointment),
            new SessionRecord { Uid = "uid-1", Notes = Lines(notes) });
}
