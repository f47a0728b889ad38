namespace MentorOutlook.Tests.Sandbox.Sessions;

/// <summary>Small calendars for tests of the command; the exports of real programs are files beside the calendar tests.</summary>
internal static class Ics
{
    public const string Organizer = "ORGANIZER;CN=Camille Martin:mailto:camille.martin@example.com";
    public const string Mentor = "ATTENDEE;CN=Dominique Leroy;PARTSTAT=ACCEPTED:mailto:dominique.leroy@example.org";

    public static string Session(
        string start = "DTSTART;TZID=Europe/Paris:20261201T143000", string end = "DTEND;TZID=Europe/Paris:20261201T153000", params string[] more) => Calendar(Event(start, end, more));

    public static string Event(string start, string end, params string[] more) => string.Join("\r\n", (string[])
    [
        "BEGIN:VEVENT", "UID:uid-1", "DTSTAMP:20261101T080000Z", start, end, "SUMMARY:Mentorat",
        .. (more.Length == 0 ? [Organizer, Mentor] : more),
        "END:VEVENT",
    ]);

    public static string Calendar(params string[] events) => string.Join("\r\n", (string[])
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//EN", .. events, "END:VCALENDAR", "",
    ]);
}
