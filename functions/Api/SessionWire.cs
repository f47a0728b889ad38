using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Recaps;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Functions.Api;

/// <summary>A session as the pane shows it: what was noted and understood, and its three artefacts as they read now.</summary>
internal static class SessionWire
{
    public static object Of(OpenedSession opened, ScheduledEvent? scheduled, IMailText text)
    {
        var outcome = opened.Read();
        return new
        {
            eventId = opened.Event.Id,
            subject = opened.Event.Appointment.Subject,
            isSession = opened.Plan.Reason is null,
            reason = opened.Plan.Reason?.ToString(),
            notes = opened.Session is { } noted ? string.Join('\n', (noted.Mentorship.RecordOf(noted)?.Notes ?? []).Select(line => line.Text)) : "",
            understood = opened.Session is { } session ? Wire.Of(session, outcome) : null,
            artefacts = opened.Session is null ? [] : Enum.GetValues<ArtefactKind>().Select(kind => Artefact(opened, opened.Session, outcome, kind, scheduled, text)),
        };
    }

    private static object Artefact(OpenedSession opened, Session session, SessionOutcome outcome, ArtefactKind kind, ScheduledEvent? scheduled, IMailText text)
    {
        var effect = opened.Effects.FirstOrDefault(effect => effect.Kind == kind);
        var due = scheduled?.Due.FirstOrDefault(due => due.Kind == kind)?.At;
        var carried = CarriedOver.Into(session);
        var lines = kind switch
        {
            ArtefactKind.Brief => text.Explain(Brief.Compose(session, outcome, carried)),
            ArtefactKind.ProgressNote => text.Explain(ProgressNote.Compose(session, outcome, carried)),
            ArtefactKind.Recap => text.Explain(Recap.Compose(session, outcome)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        return new
        {
            kind = NameOf(kind),
            dueAt = Wire.Moment(due),
            state = effect?.State.ToString().ToLowerInvariant() ?? (due is null ? "none" : "due"),
            itemId = effect?.ItemId,
            lines = lines.Select(line => new { text = line.Text, sources = line.Sources.Select(Wire.Of) }),
        };
    }

    private static string NameOf(ArtefactKind kind) => kind switch
    {
        ArtefactKind.Brief => "brief",
        ArtefactKind.ProgressNote => "progressNote",
        ArtefactKind.Recap => "recap",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
