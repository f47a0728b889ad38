using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Text.Mails;
using NodaTime;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>Runs Core's use cases for one session over files: reads everything, composes everything, and only then writes.</summary>
internal static class SessionRun
{
    public static async Task<int> ExecuteAsync(SessionArguments arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var loaded = await SessionFiles.LoadAsync(arguments, cancellation);
        if (!loaded.TryGet(out var session, out var problem)) return await RefuseAsync(error, problem);

        var drafts = new InMemoryDraftBox();
        var work = new PrepareArtefact(new MailWriter(), drafts);
        var plan = SessionPlanner.Plan(session.Session.Appointment, session.Session.Mentorship, Instant.MinValue);
        if (plan.Reason is { } reason) return await RefuseAsync(error, Refusals.For(reason, arguments.Calendar));
        foreach (var due in plan.Due) await work.ExecuteAsync(due.Kind, session.Session, cancellation);

        var outcome = SessionReader.Read(session.Session, session.Session.Mentorship.RecordOf(session.Session));
        var written = await OutputFolder.WriteAsync(arguments.Out, drafts.Drafts, OutcomeFile.Write(session.Session, outcome), cancellation);
        if (!written.TryGet(out var files, out var unwritten)) return await RefuseAsync(error, unwritten);

        foreach (var assumption in session.Assumptions) await error.WriteLineAsync($"assumed: {assumption}");
        await output.WriteLineAsync($"Understood: {Count(outcome.Actions.Count, "action")}, {Count(outcome.Decisions.Count, "decision")}, {Count(outcome.Questions.Count + outcome.ToDecide.Count, "open question")}, {Count(outcome.Wins.Count, "win")}. Nothing was sent.");
        foreach (var file in files) await output.WriteLineAsync(file);
        return 0;
    }

    /// <summary>After a colon no sentence begins; a name or an acronym keeps its capital.</summary>
    private static string Continued(string text) =>
        text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) && text.Split(' ')[0] is not ("Teams" or "Outlook") ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private static async Task<int> RefuseAsync(TextWriter error, Problem problem)
    {
        var line = problem.Line is { } number ? $", line {number}" : "";
        await error.WriteLineAsync($"{problem.Where}{line}: {Continued(problem.What)}; {Continued(problem.WhatToDo)}".ReplaceLineEndings(" "));
        return CommandLine.BadInput;
    }
}
