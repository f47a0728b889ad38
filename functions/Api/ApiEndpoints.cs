using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Ports;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Functions.Api;

/// <summary>What the pane asks of the service.</summary>
internal static class ApiEndpoints
{
    /// <summary>Longer than anybody types; a transcript of three hours is about this long.</summary>
    private const int LongestText = 2_000_000;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/health", HealthAsync);
        var api = routes.MapGroup("/api").AddEndpointFilter(Caller.AdmitAsync);
        api.MapGet("/mentorship", FindMentorshipAsync);
        api.MapPut("/mentorship", JoinAsync);
        api.MapGet("/sessions/{id}", OpenAsync);
        api.MapPut("/sessions/{id}/notes", NoteAsync);
        api.MapPut("/sessions/{id}/transcript", TranscribeAsync);
        api.MapPost("/sessions/{id}/reading", PreviewAsync);
        api.MapPost("/sessions/{id}/artefacts/{kind}/sent", ConfirmSentAsync);
        api.MapGet("/stored", StoredAsync);
    }

    private static async Task<IResult> HealthAsync(IServiceStore store, IWorkSource source, CancellationToken cancellation) => Results.Json(new
    {
        status = "up",
        oldestDue = Wire.Moment(await store.FindNextDueAsync(cancellation)),
        poison = await source.CountPoisonAsync(cancellation),
    });

    private static async Task<IResult> FindMentorshipAsync(HttpContext http, MentorshipFolder folder, CancellationToken cancellation)
    {
        var shelf = await folder.ReadAsync(http.Mailbox(), cancellation);
        return Results.Json(shelf.Readable.Select(filed => Wire.Of(filed.Mentorship)));
    }

    private static async Task<IResult> JoinAsync(HttpContext http, MentorshipWire wanted, IMailbox mailbox, Join join, CancellationToken cancellation)
    {
        var owner = await mailbox.WhoAsync(http.Mailbox(), cancellation);
        if (!wanted.ToMentorship(owner).TryGet(out var mentorship, out var problem)) return Refuse(problem);
        return (await join.ExecuteAsync(http.Mailbox(), mentorship, cancellation)).TryGet(out var filed, out problem) ? Results.Json(Wire.Of(filed.Mentorship)) : Refuse(problem);
    }

    private static async Task<IResult> OpenAsync(HttpContext http, string id, OpenSession sessions, IServiceStore store, IMailText text, CancellationToken cancellation)
    {
        if (!(await sessions.ExecuteAsync(http.Mailbox(), id, cancellation)).TryGet(out var opened, out var problem)) return Refuse(problem);
        var scheduled = await store.FindScheduledAsync(http.Mailbox(), id, cancellation);
        return Results.Json(SessionWire.Of(opened, scheduled, text));
    }

    private static async Task<IResult> NoteAsync(HttpContext http, string id, TextWire notes, OpenSession sessions, CancellationToken cancellation)
    {
        if (notes.Text.Length > LongestText) return Refuse(TooLong);
        var noted = await sessions.NoteAsync(http.Mailbox(), id, record => record with { Notes = TextLines.Of(notes.Text) }, cancellation);
        return noted.TryGet(out var opened, out var problem) ? Results.Json(new { understood = Wire.Of(opened.Session!, opened.Read()) }) : Refuse(problem);
    }

    private static async Task<IResult> TranscribeAsync(HttpContext http, string id, TextWire transcript, OpenSession sessions, CancellationToken cancellation)
    {
        if (transcript.Text.Length > LongestText) return Refuse(TooLong);
        if (!WebVtt.Read(transcript.Text).TryGet(out var read, out var problem)) return Refuse(problem);
        var noted = await sessions.NoteAsync(http.Mailbox(), id, record => record with { Transcript = read.Cues.Count > 0 ? read : null }, cancellation);
        return noted.TryGet(out var opened, out problem) ? Results.Json(new { understood = Wire.Of(opened.Session!, opened.Read()) }) : Refuse(problem);
    }

    private static async Task<IResult> PreviewAsync(HttpContext http, string id, TextWire notes, OpenSession sessions, CancellationToken cancellation)
    {
        if (notes.Text.Length > LongestText) return Refuse(TooLong);
        if (!(await sessions.ExecuteAsync(http.Mailbox(), id, cancellation)).TryGet(out var opened, out var problem)) return Refuse(problem);
        if (opened.Session is not { } session) return Refuse(new Problem("this appointment is no mentoring session", "give it a mentoring category, and save it"));
        var record = session.Mentorship.RecordOf(session) ?? new SessionRecord { Uid = session.Appointment.Uid, RecurrenceId = session.Appointment.RecurrenceId };
        return Results.Json(new { understood = Wire.Of(session, SessionReader.Read(session, record with { Notes = TextLines.Of(notes.Text) })) });
    }

    private static async Task<IResult> ConfirmSentAsync(HttpContext http, string id, string kind, OpenSession sessions, CancellationToken cancellation)
    {
        if (!Enum.TryParse<ArtefactKind>(kind, ignoreCase: true, out var artefact) || artefact == ArtefactKind.Brief) return Results.NotFound();
        return (await sessions.ConfirmSentAsync(http.Mailbox(), id, artefact, cancellation)).TryGet(out _, out var problem) ? Results.NoContent() : Refuse(problem);
    }

    private static async Task<IResult> StoredAsync(HttpContext http, IServiceStore store, CancellationToken cancellation) =>
        Results.Json(await store.ReadEverythingAsync(http.Mailbox(), cancellation));

    private static Problem TooLong => new("the text is longer than any session's", "keep only what belongs to this session in it");

    private static IResult Refuse(Problem problem) =>
        Results.Problem(
            $"{problem.What}; {problem.WhatToDo}.",
            statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["what"] = problem.What, ["whatToDo"] = problem.WhatToDo });
}

internal sealed record TextWire(string Text);
