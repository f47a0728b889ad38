using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Text.Mails;
using NodaTime;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Runs Core's use cases for one session over files: reads everything, composes everything, and only then writes.</summary>
internal static class SessionRun
{
    public static async Task<int> ExecuteAsync(SessionArguments arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!(await PrepareInTimeAsync(arguments, cancellation)).TryGet(out var prepared, out var problem)) return await RefuseAsync(error, problem);
        var (session, drafts, outcome) = prepared;
        var written = await OutputFolder.WriteAsync(arguments.Out, drafts, OutcomeFile.Write(session.Session, outcome), cancellation);
        if (!written.TryGet(out var files, out var unwritten)) return await RefuseAsync(error, unwritten);

        foreach (var assumption in session.Assumptions) await error.WriteLineAsync(OneLine.Of($"assumed: {assumption}", 1000));
        await output.WriteLineAsync($"Understood: {Count(outcome.Actions.Count, "action")}, {Count(outcome.Decisions.Count, "decision")}, {Count(outcome.Questions.Count + outcome.ToDecide.Count, "open question")}, {Count(outcome.Wins.Count, "win")}. Nothing was sent.");
        foreach (var file in files) await output.WriteLineAsync(file);
        return 0;
    }

    /// <summary>Understanding a text cannot be stopped, so a text that nobody typed is left to its thread.</summary>
    private static async Task<Result<PreparedSession>> PrepareInTimeAsync(SessionArguments arguments, CancellationToken cancellation)
    {
        try
        {
            return await Task.Run(() => PrepareAsync(arguments, cancellation), cancellation).WaitAsync(arguments.Patience, cancellation);
        }
        catch (TimeoutException)
        {
            return new Problem("these notes, or the transcript, take too long to understand", "keep only what belongs to one session in them") { Where = arguments.Notes };
        }
    }

    private static async Task<Result<PreparedSession>> PrepareAsync(SessionArguments arguments, CancellationToken cancellation)
    {
        if (!(await SessionFiles.LoadAsync(arguments, cancellation)).TryGet(out var loaded, out var problem)) return problem;
        var (session, mentorship) = (loaded.Session, loaded.Session.Mentorship);
        var plan = SessionPlanner.Plan(session.Appointment, mentorship, Instant.MinValue);
        if (plan.Reason is { } reason) return Refusals.For(reason, arguments.Calendar);

        var outcome = SessionReader.Read(session, mentorship.RecordOf(session));
        var composer = new DraftComposer(new MailWriter());
        return new PreparedSession(loaded, [.. plan.Due.Select(due => composer.Compose(due.Kind, session, outcome))], outcome);
    }

    /// <summary>After a colon no sentence begins; a name or an acronym keeps its capital.</summary>
    private static string Continued(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && text.Split(' ')[0] is not ("Teams" or "Outlook") ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    public static async Task<int> RefuseAsync(TextWriter error, Problem problem)
    {
        var line = problem.Line is { } number ? $", line {number}" : "";
        await error.WriteLineAsync($"{OneLine.Of(problem.Where, 300)}{line}: {OneLine.Of(Continued(problem.What), 4000)}; {OneLine.Of(Continued(problem.WhatToDo), 4000)}");
        return CommandLine.BadInput;
    }

    private sealed record PreparedSession(LoadedSession Loaded, IReadOnlyList<Draft> Drafts, SessionOutcome Outcome);
}
