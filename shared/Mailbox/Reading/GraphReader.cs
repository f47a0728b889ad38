using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Batches;
using MentorOutlook.Mailbox.Calendars;
using MentorOutlook.Mailbox.Files;
using MentorOutlook.Mailbox.Http;
using MentorOutlook.Mailbox.Tasks;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using EmailAddress = MentorOutlook.Core.Mentorships.EmailAddress;
using Person = MentorOutlook.Core.Mentorships.Person;

namespace MentorOutlook.Mailbox.Reading;

/// <summary>Asks everything that a piece of work needs in one batch, and then fetches the files from where the batch says they are.</summary>
internal sealed class GraphReader(GraphClients clients, GraphConnections connections, KnownFiles known, HtmlToLines lines, TimeProvider time) : IMailbox
{
    public async Task<MailboxAnswer> LookAsync(MailboxId mailbox, MailboxQuestion question, CancellationToken cancellation) =>
        (await clients.AskAsync<MailboxAnswer>(mailbox, graph => LookAsync(mailbox, graph, question, cancellation)))!;

    public async Task<Person> WhoAsync(MailboxId mailbox, CancellationToken cancellation)
    {
        var user = await clients.AskAsync(mailbox, graph => graph.Me.GetAsync(get => get.QueryParameters.Select = ["mail", "userPrincipalName", "displayName"], cancellation));
        return EmailAddress.TryParse(user?.Mail ?? user?.UserPrincipalName, out var address)
            ? new Person(address, PersonName.Parse(user?.DisplayName))
            : throw new TryLaterException("The directory gives the owner no address.");
    }

    private async Task<MailboxAnswer?> LookAsync(MailboxId mailbox, GraphServiceClient graph, MailboxQuestion question, CancellationToken cancellation)
    {
        var batch = new GraphBatch(graph, clients.Options, time);
        var appointment = question.EventId is { } id ? new EventSteps(graph, batch, id, question.SeriesMasterId, question.FollowingFrom) : null;
        var files = question.Files ? AppFolder.AskForFiles(batch, clients.Options) : null;
        var drafts = question.Drafts.DistinctBy(draft => draft.Key).Select(draft => (draft.Key, Steps: new DraftSteps(graph, batch, draft))).ToList();
        var tasks = question.TaskListId is { } list ? TodoTasks.AskForOpen(graph, batch, list) : null;
        await batch.SendAsync(cancellation);

        return new MailboxAnswer
        {
            Event = appointment?.Read(lines, await ReadMasterAsync(graph, appointment.UnaskedMaster, cancellation)),
            Files = files is null || AppFolder.IsMissing(files) ? null : await AppFolder.DownloadAsync(mailbox, connections.Plain, known, files.Answer, cancellation),
            Drafts = drafts.ToDictionary(draft => draft.Key, draft => draft.Steps.Read(lines)),
            Tasks = TodoTasks.Ours(tasks?.Answer, lines),
        };
    }

    private async Task<Event?> ReadMasterAsync(GraphServiceClient graph, string? id, CancellationToken cancellation)
    {
        if (id is null) return null;
        var masters = await SeriesMasters.ReadAsync(graph, new GraphBatch(graph, clients.Options, time), [id], cancellation);
        return masters.GetValueOrDefault(id);
    }
}
