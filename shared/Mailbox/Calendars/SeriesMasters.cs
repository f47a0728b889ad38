using MentorOutlook.Mailbox.Batches;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace MentorOutlook.Mailbox.Calendars;

/// <summary>The series whose occurrences a delta only hints at.</summary>
internal static class SeriesMasters
{
    /// <returns>By id; one that is gone is not there.</returns>
    public static async Task<IReadOnlyDictionary<string, Event>> ReadAsync(
        GraphServiceClient graph, GraphBatch batch, IEnumerable<string> ids, CancellationToken cancellation)
    {
        var steps = ids.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Step: Ask(graph, batch, id))).ToList();
        await batch.SendAsync(cancellation);
        return steps.Where(step => step.Step.Answer is not null).ToDictionary(step => step.Id, step => step.Step.Answer!, StringComparer.Ordinal);
    }

    public static BatchStep<Event> Ask(GraphServiceClient graph, GraphBatch batch, string id) =>
        batch.Add<Event>(graph.Me.Events[id].ToGetRequestInformation(get => get.QueryParameters.Select = EventProperties.OfEvent), absent: 404);
}
