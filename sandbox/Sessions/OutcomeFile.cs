using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>What was understood, as JSON, each item with its source.</summary>
internal static class OutcomeFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        // A file for people to read: an apostrophe stays an apostrophe. It is never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly DurationPattern FromStart = DurationPattern.CreateWithInvariantCulture("HH:mm:ss.fff");
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    public static string Write(Session session, SessionOutcome outcome) => new JsonObject
    {
        ["session"] = Of(session),
        ["decisions"] = Items(outcome.Decisions),
        ["actions"] = new JsonArray([.. outcome.Actions.Select(action => Action(session, action))]),
        ["questions"] = Items([.. outcome.ToDecide, .. outcome.Questions]),
        ["wins"] = Items(outcome.Wins),
    }.ToJsonString(Options) + "\n";

    /// <param name="understood">What the service says that it understood.</param>
    public static string Write(Session session, JsonNode understood) => new JsonObject
    {
        ["session"] = Of(session),
        ["decisions"] = understood["decisions"]!.DeepClone(),
        ["actions"] = new JsonArray([.. understood["actions"]!.AsArray().Select(Owned)]),
        ["questions"] = new JsonArray([.. understood["toDecide"]!.AsArray().Concat(understood["questions"]!.AsArray()).Select(item => item!.DeepClone())]),
        ["wins"] = understood["wins"]!.DeepClone(),
    }.ToJsonString(Options) + "\n";

    private static JsonNode Owned(JsonNode? action)
    {
        var owned = action!.DeepClone();
        owned["owner"] = owned["owner"]?["address"]?.DeepClone();
        return owned;
    }

    private static JsonObject Of(Session session) => new()
    {
        ["subject"] = session.Appointment.Subject,
        ["start"] = Start(session.Time),
        ["end"] = End(session.Time),
        ["timeZone"] = session.Time.Zone.Id,
        ["me"] = session.Me.Address.Value,
        ["mentor"] = session.Other.Address.Value,
    };

    private static JsonObject Action(Session session, ActionItem action) => new JsonObject
    {
        ["owner"] = action.Owner is { } party ? session[party].Address.Value : null,
        ["task"] = action.Task,
        ["due"] = action.Due?.Date is { } date ? LocalDatePattern.Iso.Format(date) : null,
        ["dueText"] = action.Due?.Text,
        ["source"] = Source(action.Source),
    };

    private static JsonArray Items(IReadOnlyList<NotedItem> items) =>
        new([.. items.Select(item => new JsonObject { ["text"] = item.Text, ["source"] = Source(item.Source) })]);

    private static JsonObject Source(Source source) => source switch
    {
        NotesSource notes => new JsonObject { ["kind"] = "notes", ["line"] = notes.Line, ["text"] = notes.Text },
        EventSource body => new JsonObject { ["kind"] = "event", ["line"] = body.Line, ["text"] = body.Text },
        TranscriptSource said => new JsonObject { ["kind"] = "transcript", ["cue"] = said.Cue, ["at"] = FromStart.Format(said.At), ["text"] = said.Text },
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static string Start(AppointmentTime time) => time.IsAllDay ? LocalDatePattern.Iso.Format(time.Date) : Moment(time.Start);

    /// <summary>The last day of an all-day appointment, included, as people say it.</summary>
    private static string End(AppointmentTime time) => time.IsAllDay ? LocalDatePattern.Iso.Format(time.End.Date.PlusDays(-1)) : Moment(time.End);

    private static string Moment(ZonedDateTime time) => WithOffset.Format(time.ToOffsetDateTime());
}
