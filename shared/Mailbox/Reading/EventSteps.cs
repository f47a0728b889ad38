using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Mailbox.Batches;
using MentorOutlook.Mailbox.Calendars;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Mailbox.Reading;

/// <summary>The steps of a batch that ask for an event, its series, and where that goes on.</summary>
internal sealed class EventSteps
{
    private const int Page = 10;

    /// <summary>A date that comes once a year is still found.</summary>
    private static readonly Duration Ahead = Duration.FromDays(400);

    private static readonly string[] OfInstance = ["id", "start", "end", "isAllDay", "isCancelled", "originalStartTimeZone"];

    private readonly Instant? _from;
    private readonly BatchStep<Event> _event;
    private readonly BatchStep<Event>? _master;
    private readonly BatchStep<EventCollectionResponse>? _instances;

    public EventSteps(GraphServiceClient graph, GraphBatch batch, string eventId, string? masterId, Instant? from)
    {
        _from = from;
        _event = SeriesMasters.Ask(graph, batch, eventId);
        if (masterId is null) return;
        _master = SeriesMasters.Ask(graph, batch, masterId);
        if (from is not { } start) return;
        _instances = batch.Add<EventCollectionResponse>(
            graph.Me.Events[masterId].Instances.ToGetRequestInformation(get =>
            {
                get.QueryParameters.StartDateTime = InstantPattern.General.Format(start);
                get.QueryParameters.EndDateTime = InstantPattern.General.Format(start + Ahead);
                get.QueryParameters.Select = OfInstance;
                get.QueryParameters.Orderby = ["start/dateTime"];
                get.QueryParameters.Top = Page;
            }),
            absent: 404);
    }

    /// <summary>The series that the event says it belongs to and nobody asked for; null where there is none.</summary>
    public string? UnaskedMaster => _master is null ? _event.Answer?.SeriesMasterId : null;

    /// <param name="unasked">The series of <see cref="UnaskedMaster"/>.</param>
    /// <returns>Null where the event, or its series, does not exist any more.</returns>
    public CalendarEvent? Read(HtmlToLines lines, Event? unasked)
    {
        var master = _master?.Answer ?? unasked;
        if (_event.Answer is not { } item || (item.SeriesMasterId is not null && master is null)) return null;
        var read = EventProperties.Read(item, item.SeriesMasterId is null ? null : master, lines);
        return read is null ? null : read with { Appointment = read.Appointment with { Following = Following(item.Id) } };
    }

    private AppointmentTime? Following(string? except) => (_instances?.Answer?.Value ?? [])
        .Where(instance => instance.IsCancelled != true && instance.Id != except)
        .Select(instance => EventTimes.Of(instance.Start, instance.End, instance.IsAllDay ?? false, instance.OriginalStartTimeZone))
        .OfType<AppointmentTime>()
        .Where(time => time.Start.ToInstant() >= _from)
        .MinBy(time => time.Start.ToInstant());
}
