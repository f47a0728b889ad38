using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Files;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Sessions;
using MentorOutlook.Sandbox.World;
using NodaTime;

namespace MentorOutlook.Sandbox.Play;

/// <summary>Plays one session from the day it is marked to the recap.</summary>
internal static class PlayRun
{
    private static readonly Duration Before = Duration.FromDays(10);
    private static readonly Duration JustBefore = Duration.FromMinutes(15);
    private static readonly Duration Afterwards = Duration.FromMinutes(10);

    public static async Task<int> ExecuteAsync(SessionArguments arguments, string? traffic, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!(await SessionFiles.LoadAsync(arguments, cancellation)).TryGet(out var loaded, out var problem)) return await SessionRun.RefuseAsync(error, problem);
        var session = loaded.Session;
        if (SessionPlanner.Plan(session.Appointment, session.Mentorship, Instant.MinValue).Reason is { } reason)
        {
            return await SessionRun.RefuseAsync(error, Refusals.For(reason, arguments.Calendar));
        }

        if (!(await TranscriptAsync(arguments, cancellation)).TryGet(out var transcript, out problem)) return await SessionRun.RefuseAsync(error, problem);
        var simulation = new Simulation(session.Time.Start.ToInstant() - Before) { TrafficFile = traffic };
        await using var world = await SandboxWorld.StartAsync(simulation, (graph, store) => new ServiceProcess(graph, store, isReachable: true), cancellation);
        var played = await PlayAsync(world, loaded, transcript, cancellation);

        var written = await OutputFolder.WriteAsync(arguments.Out, played.Drafts, played.Outcome, cancellation);
        if (!written.TryGet(out var files, out problem)) return await SessionRun.RefuseAsync(error, problem);
        foreach (var assumption in loaded.Assumptions) await error.WriteLineAsync(OneLine.Of($"assumed: {assumption}", 1000));
        var counters = world.Microsoft365.Counters;
        await output.WriteLineAsync($"{counters.MailsSentByService} mails sent, {counters.AppointmentsWrittenByService} appointments written, {counters.DraftsCreated} drafts, {world.Microsoft365.Traffic.Exchanges.Count} requests.");
        foreach (var file in files) await output.WriteLineAsync(file);
        return 0;
    }

    private static async Task<PlayedSession> PlayAsync(SandboxWorld world, LoadedSession loaded, string transcript, CancellationToken cancellation)
    {
        var (session, correspondence) = (loaded.Session, loaded.Session.Mentorship.Correspondence);
        var mentee = world.Microsoft365.Add(Owner(session.Me, session, correspondence));
        world.Microsoft365.Add(Owner(session.Other, session, correspondence));
        var pane = new ServiceApi(world.Service, mentee);
        await pane.JoinAsync(session.Me, session.Other, correspondence, cancellation);

        var category = correspondence.Language == Language.French ? "Mentorat" : "Mentoring";
        var id = CalendarEntry.Enter(mentee, loaded.Chosen, category);
        await pane.NoteAsync(id, NotedLines.Join(session.Mentorship.RecordOf(session)!.Notes), cancellation);
        if (transcript.Length > 0) await pane.TranscribeAsync(id, transcript, cancellation);
        // What is to be read before a session is gone when it is over, and what comes after it is not there before.
        await world.MoveToAsync(session.Time.Start.ToInstant() - JustBefore, cancellation);
        var before = PlayedDrafts.Of(session, mentee, await pane.OpenAsync(id, cancellation));
        await world.MoveToAsync(session.Time.End.ToInstant() + Afterwards, cancellation);
        var opened = await pane.OpenAsync(id, cancellation);
        return new PlayedSession([.. before, .. PlayedDrafts.Of(session, mentee, opened)], OutcomeFile.Write(session, opened["understood"]!));
    }

    private static NewMailbox Owner(Person person, Session session, Correspondence correspondence) => new(
        person.Name.Full ?? person.Address.Value, person.Address.Value, (person.Zone ?? session.Time.Zone).Id, correspondence.Language);

    private static async Task<Result<string>> TranscriptAsync(SessionArguments arguments, CancellationToken cancellation)
    {
        if (arguments.Transcript is not { } path) return "";
        return (await TextFile.ReadAsync(path, cancellation)).TryGet(out var file, out var problem) ? file.Text : problem;
    }

    private sealed record PlayedSession(IReadOnlyList<Draft> Drafts, string Outcome);
}
