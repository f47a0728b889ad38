using MentorOutlook.Core.Mentorships;
using MentorOutlook.Sandbox.Microsoft365.Mail;
using MentorOutlook.Sandbox.Microsoft365.Todo;
using MentorOutlook.Sandbox.World;

namespace MentorOutlook.Tests.Thread.Faults;

/// <summary>One of many people called Camille Martin, each with a mailbox and a session of their own.</summary>
internal sealed class Mentee(MentorOutlook.Sandbox.Microsoft365.Mailbox mailbox, ServiceApi pane, Locale locale)
{
    private readonly List<string> _story = [];

    public MentorOutlook.Sandbox.Microsoft365.Mailbox Mailbox => mailbox;

    public ServiceApi Pane => pane;

    public Locale Locale => locale;

    /// <summary>The id of the appointment; empty before it is booked.</summary>
    public string Session { get; set; } = "";

    /// <summary>What lay in the mailbox after each phase.</summary>
    public IReadOnlyList<string> Story => _story;

    public void Remember(string phase) => _story.Add($"{phase}\n{Look()}");

    /// <summary>All that a human can find in the mailbox: drafts, sent mail, open tasks, and what the mentorship file says of the session.</summary>
    private string Look()
    {
        string[] found =
        [
            .. mailbox.Mail.Drafts.Select(message => $"draft {Of(message)}"),
            .. mailbox.Mail.SentItems.Select(message => $"sent {Of(message)}"),
            .. mailbox.Tasks.Tasks.Where(task => !task.IsCompleted).Select(Of),
            .. mailbox.Files.Items.Where(item => !item.IsFolder).Select(item => OfFile(item.Content!)),
        ];
        return string.Join("\n", found.Order(StringComparer.Ordinal)).Replace(mailbox.Address, "own address", StringComparison.Ordinal);
    }

    private static string Of(Message message) =>
        $"to {string.Join(' ', message.To.Select(to => to.Address))} copy {string.Join(' ', message.Cc.Select(copy => copy.Address))}: {message.Subject}\n{Life.Text(message)}";

    private string Of(TodoTask task) =>
        $"task in {mailbox.Tasks.Lists.Single(list => list.Id == task.ListId).DisplayName}: {task.Title}, rings {task.IsReminderOn}, opens {string.Join(' ', task.Links.Select(link => $"{link.DisplayName} {link.WebUrl is not null}"))}\n{task.Body}";

    private static string OfFile(byte[] content)
    {
        Assert.True(MentorshipFile.Read(content).TryGet(out var mentorship, out _));
        return $"file: {string.Join(';', mentorship.Records.Select(record => $"{string.Join('/', record.Notes.Select(line => line.Text))} {string.Join('/', record.Replies.Select(reply => string.Join(' ', reply.Lines.Select(line => line.Text))))}"))}";
    }
}
