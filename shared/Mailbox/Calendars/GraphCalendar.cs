using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Mailbox.Batches;
using MentorOutlook.Mailbox.Http;
using Microsoft.Graph;
using Microsoft.Graph.Me.CalendarView.Delta;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Mailbox.Calendars;

/// <summary>The calendar by <c>calendarView/delta</c>.</summary>
internal sealed class GraphCalendar(GraphClients clients, HtmlToLines lines, TimeProvider time) : ICalendar
{
    private const string PageSize = "odata.maxpagesize=100";

    public async Task<CalendarChanges> ReadChangesAsync(MailboxId mailbox, string? deltaLink, Interval window, CancellationToken cancellation)
    {
        // A link from another Graph, as after a sandbox that was started again elsewhere, is as good as lost.
        if (deltaLink is not null && !(Uri.TryCreate(deltaLink, UriKind.Absolute, out var link) && clients.Options.IsGraph(link))) return CalendarChanges.Reset;
        return (await clients.AskAsync<CalendarChanges>(mailbox, graph => ReadRoundAsync(graph, deltaLink, window, cancellation)))!;
    }

    private async Task<CalendarChanges?> ReadRoundAsync(GraphServiceClient graph, string? deltaLink, Interval window, CancellationToken cancellation)
    {
        try
        {
            var (items, next) = await ReadPagesAsync(graph, deltaLink, window, cancellation);
            var masters = await ReadMastersAsync(graph, items, cancellation);
            return Sort(items, masters, next);
        }
        catch (RefusedException refusal) when (refusal.LostDeltaState)
        {
            return CalendarChanges.Reset;
        }
    }

    /// <returns>Each item as it was said last: a round may say it more than once.</returns>
    private static async Task<(IReadOnlyCollection<Event> Items, string DeltaLink)> ReadPagesAsync(
        GraphServiceClient graph, string? deltaLink, Interval window, CancellationToken cancellation)
    {
        var items = new Dictionary<string, Event>(StringComparer.Ordinal);
        var delta = graph.Me.CalendarView.Delta;
        var page = deltaLink is null
            ? await delta.GetAsDeltaGetResponseAsync(First, cancellation)
            : await delta.WithUrl(deltaLink).GetAsDeltaGetResponseAsync(WithPageSize, cancellation);
        while (true)
        {
            foreach (var item in page?.Value ?? []) items[item.Id!] = item;
            if (page?.OdataNextLink is not { } next) break;
            page = await delta.WithUrl(next).GetAsDeltaGetResponseAsync(WithPageSize, cancellation);
        }

        return (items.Values, page?.OdataDeltaLink ?? throw new TryLaterException("A delta round ended without a link."));

        void First(RequestConfiguration<DeltaRequestBuilder.DeltaRequestBuilderGetQueryParameters> get)
        {
            WithPageSize(get);
            get.QueryParameters.StartDateTime = InstantPattern.General.Format(window.Start);
            get.QueryParameters.EndDateTime = InstantPattern.General.Format(window.End);
        }
    }

    private static void WithPageSize(RequestConfiguration<DeltaRequestBuilder.DeltaRequestBuilderGetQueryParameters> get) => get.Headers.Add("Prefer", PageSize);

    private async Task<IReadOnlyDictionary<string, Event>> ReadMastersAsync(GraphServiceClient graph, IReadOnlyCollection<Event> items, CancellationToken cancellation) =>
        await SeriesMasters.ReadAsync(
            graph,
            new GraphBatch(graph, clients.Options, time),
            items.Where(item => !IsRemoved(item)).Select(item => item.SeriesMasterId).OfType<string>(),
            cancellation);

    private CalendarChanges Sort(IReadOnlyCollection<Event> items, IReadOnlyDictionary<string, Event> masters, string deltaLink)
    {
        var changed = new List<CalendarEvent>();
        var removed = new List<string>();
        foreach (var item in items.Where(item => item.Type != EventType.SeriesMaster))
        {
            var master = item.SeriesMasterId is { } id ? masters.GetValueOrDefault(id) : null;
            var orphaned = item.SeriesMasterId is not null && master is null;
            if (!IsRemoved(item) && !orphaned && EventProperties.Read(item, master, lines) is { } read) changed.Add(read);
            else removed.Add(item.Id!);
        }

        return new CalendarChanges(changed, removed, deltaLink);
    }

    private static bool IsRemoved(Event item) => item.AdditionalData.ContainsKey("@removed");
}
