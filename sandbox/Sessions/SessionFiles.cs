using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.Transcripts;
using MentorOutlook.Core.Sessions;
using MentorOutlook.Sandbox.Calendars;
using MentorOutlook.Sandbox.Files;
using MentorOutlook.Text.Html;

namespace MentorOutlook.Sandbox.Sessions;

/// <summary>A session with what had to be assumed to make it.</summary>
/// <param name="Chosen">The appointment as the calendar file has it.</param>
internal sealed record LoadedSession(Session Session, IReadOnlyList<string> Assumptions, ChosenAppointment Chosen);

/// <summary>Makes a session out of the files and names on the command line.</summary>
internal static class SessionFiles
{
    /// <summary>The calendar itself ends with the year 9999, and what follows a session would lie beyond.</summary>
    private const int LastYear = 9000;

    public static async Task<Result<LoadedSession>> LoadAsync(SessionArguments arguments, CancellationToken cancellation)
    {
        if (!(await ReadAppointmentAsync(arguments, cancellation)).TryGet(out var chosen, out var problem)) return problem;
        if (!(await ReadNotesAsync(arguments.Notes, cancellation)).TryGet(out var notes, out problem)) return problem;
        if (!(await ReadTranscriptAsync(arguments.Transcript, cancellation)).TryGet(out var transcript, out problem)) return problem;

        var assumptions = new List<string>(chosen.Assumptions);
        if (!PeopleOnCommandLine.Find(arguments, chosen.Appointment, assumptions).TryGet(out var people, out problem)) return problem;
        var correspondence = new Correspondence(LocaleOf(arguments, notes, chosen.Appointment, assumptions), arguments.Address);
        var appointment = chosen.Appointment;
        var mentorship = new Mentorship(people.Me, people.Mentor, correspondence)
        {
            // Naming the file is following the appointment: no category is asked for.
            Followed = [appointment.Uid],
            Records = [new SessionRecord { Uid = appointment.Uid, RecurrenceId = appointment.RecurrenceId, Notes = notes, Transcript = transcript.Cues.Count > 0 ? transcript : null }],
        };
        return new LoadedSession(new Session(appointment, mentorship), assumptions, chosen);
    }

    private static async Task<Result<ChosenAppointment>> ReadAppointmentAsync(SessionArguments arguments, CancellationToken cancellation)
    {
        if (!(await TextFile.ReadAsync(arguments.Calendar, cancellation, bytes => FoldedBytes.Mend(bytes))).TryGet(out var file, out var problem)) return problem;
        if (!CalendarFile.Read(file.Text).TryGet(out var calendar, out problem)) return problem with { Where = arguments.Calendar };
        if (!calendar.Choose(arguments.Event, arguments.Occurrence).TryGet(out var chosen, out problem)) return problem with { Where = arguments.Calendar };
        if (chosen.Appointment.Time.End.Year > LastYear)
        {
            return new Problem($"the appointment ends in the year {chosen.Appointment.Time.End.Year}", "correct its end in the calendar and export it again") { Where = arguments.Calendar };
        }

        return chosen.HtmlBody is { } html && chosen.Appointment.Body.Count == 0
            ? chosen with { Appointment = chosen.Appointment with { Body = HtmlLines.Read(html) } }
            : chosen;
    }

    private static async Task<Result<IReadOnlyList<SourceLine>>> ReadNotesAsync(string path, CancellationToken cancellation)
    {
        if (!(await TextFile.ReadAsync(path, cancellation)).TryGet(out var file, out var problem)) return problem;
        var isHtml = Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML";
        return Result.Of(isHtml ? HtmlLines.Read(file.Text) : file.Lines);
    }

    private static async Task<Result<Transcript>> ReadTranscriptAsync(string? path, CancellationToken cancellation)
    {
        if (path is null) return new Transcript([]);
        if (!(await TextFile.ReadAsync(path, cancellation)).TryGet(out var file, out var problem)) return problem;
        return WebVtt.Read(file.Text).TryGet(out var transcript, out problem) ? transcript : problem with { Where = path };
    }

    private static Locale LocaleOf(SessionArguments arguments, IReadOnlyList<SourceLine> notes, Appointment appointment, List<string> assumptions)
    {
        if (arguments.Locale is { } locale) return locale;
        var detected = LanguageDetector.Detect(notes)
            ?? LanguageDetector.Detect([.. appointment.Body, new SourceLine(1, appointment.Subject)]);
        assumptions.Add(detected switch
        {
            Language.French => "the mails are in French, like the notes; --language says otherwise",
            Language.English => "the mails are in English, like the notes; --language says otherwise",
            _ => "the mails are in English, because the notes do not tell their language; --language says otherwise",
        });
        return detected == Language.French ? Locale.FrenchFrance : Locale.English;
    }
}
