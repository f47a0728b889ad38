using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using MentorOutlook.Tests.Support;
using NodaTime;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>A part of a session's life, long enough for one fault in it to be over at its end.</summary>
/// <param name="Act">What the mentee does when it begins; null for nothing.</param>
/// <param name="Until">When it ends, in Paris.</param>
internal sealed record Phase(string Name, Func<Crowd, Mentee, Task>? Act, LocalDateTime Until)
{
    private const string Notes = "Décision : viser Lyon\nJe t'envoie le CV d'ici vendredi.\n";

    /// <summary>From joining on 28 November 2026 to the recap that was sent, for a session on 1 December.</summary>
    public static readonly IReadOnlyList<Phase> All =
    [
        new("joined", JoinAsync, At(28, 12, 30)),
        new("booked", Do((_, mentee) => mentee.Session = Book(mentee)), At(28, 13)),
        new("progress note due", null, At(29, 12)),
        new("notes typed", (crowd, mentee) => crowd.InsistAsync(() => mentee.Pane.NoteAsync(mentee.Session, Notes, TestContext.Current.CancellationToken)), At(29, 13)),
        new("moved", Do((_, mentee) => mentee.Mailbox.Outlook.Change(mentee.Session, session => session.MoveTo(At(1, 16).PlusMonths(1)))), At(29, 14)),
        new("brief due", null, At(30, 12)),
        new("progress note sent and answered", Do(SendAndAnswer), At(1, 12).PlusMonths(1)),
        new("recap due", null, At(1, 20).PlusMonths(1)),
        new("recap sent", Do((_, mentee) => mentee.Mailbox.Outlook.Send(mentee.Mailbox.Mail.Drafts.Single().Id)), At(2, 12).PlusMonths(1)),
    ];

    private static Task JoinAsync(Crowd crowd, Mentee mentee) => crowd.InsistAsync(() => mentee.Pane.JoinAsync(
        new Person(Some.Address(mentee.Mailbox.Address), PersonName.Parse(mentee.Mailbox.DisplayName), Some.Paris),
        Some.Dominique with { Zone = Some.Montreal },
        new Correspondence(mentee.Locale, AddressForm.Formal),
        TestContext.Current.CancellationToken));

    private static string Book(Mentee mentee) => mentee.Mailbox.Outlook.CreateAppointment(
        new NewAppointment("Mentorat : point mensuel", At(1, 14, 30).PlusMonths(1), Period.FromMinutes(60))
        {
            Categories = [Life.Category],
            Attendees = [new EventAttendee(new Recipient("Dominique Leroy", Some.Dominique.Address.Value))],
        });

    private static void SendAndAnswer(Crowd crowd, Mentee mentee)
    {
        mentee.Mailbox.Outlook.Send(mentee.Mailbox.Mail.Drafts.Single().Id);
        var received = crowd.Dominique.Mail.Inbox.First(mail => mail.From.Address == mentee.Mailbox.Address);
        crowd.Dominique.Outlook.Reply(received.Id, "Parlons plutôt de Grenoble.");
    }

    private static Func<Crowd, Mentee, Task> Do(Action<Crowd, Mentee> act) => (crowd, mentee) =>
    {
        act(crowd, mentee);
        return Task.CompletedTask;
    };

    private static LocalDateTime At(int day, int hour, int minute = 0) => new(2026, 11, day, hour, minute);
}
