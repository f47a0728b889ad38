using System.Collections.Immutable;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using NodaTime;

namespace MentorOutlook.Sandbox.Page;

/// <summary>
/// What a newcomer finds: Camille in Paris and Dominique in Montreal on a Friday morning, a session on the Tuesday after it and another five
/// weeks later, among ordinary appointments.
/// </summary>
internal sealed class Story
{
    public const string Paris = "Europe/Paris";

    private readonly List<(Mailbox Owner, string Id, StoryLine Line)> _appointments = [];

    public Story(SimulatedMicrosoft365 microsoft365, Language language)
    {
        Mentee = microsoft365.Add(new NewMailbox("Camille Martin", "camille.martin@example.com", Paris, language));
        Mentor = microsoft365.Add(new NewMailbox("Dominique Leroy", "dominique.leroy@example.org", "America/Montreal", language));
        foreach (var line in StoryLine.All) Add(line, language);
    }

    /// <summary>Friday 27 November 2026, nine o'clock in Paris.</summary>
    public static Instant Start { get; } = Instant.FromUtc(2026, 11, 27, 8, 0);

    public Mailbox Mentee { get; }

    public Mailbox Mentor { get; }

    public EventAttendee Invited => new(new Recipient(Mentor.DisplayName, Mentor.Address)) { Response = EventResponse.Accepted };

    public static string Category(Language language) => language == Language.French ? "Mentorat" : "Mentoring";

    public static Person PersonAt(Mailbox mailbox) =>
        new(EmailAddress.TryParse(mailbox.Address, out var address) ? address : throw new ArgumentException("A mailbox has an address.", nameof(mailbox)), PersonName.Parse(mailbox.DisplayName), mailbox.Zone);

    /// <summary>Says in the other language what nobody has reworded in the meantime.</summary>
    public void Retell(Language language)
    {
        foreach (var (owner, id, line) in _appointments)
        {
            if (owner.Calendar.Find(id) is not { } item || !line.Subjects.Contains(item.Subject) || item.Subject == line.Subject(language)) continue;
            owner.Outlook.Change(id, change =>
            {
                change.Subject = line.Subject(language);
                change.Type(line.Body(language));
                if (change.Categories.Any(StoryLine.Categories.Contains)) change.Categories = [Category(language)];
            });
        }
    }

    private void Add(StoryLine line, Language language)
    {
        var owner = line.IsMentors ? Mentor : Mentee;
        var id = owner.Outlook.CreateAppointment(new NewAppointment(line.Subject(language), line.Start, Period.FromMinutes(line.Minutes))
        {
            Body = line.Body(language),
            Attendees = line.IsSession ? [Invited] : ImmutableList<EventAttendee>.Empty,
            Categories = line.IsSession ? [Category(language)] : ImmutableList<string>.Empty,
        });
        _appointments.Add((owner, id, line));
    }
}
