using MentorOutlook.Core.Reading.Notes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Reading;

/// <summary>
/// Reads everything written about a session, best source first: the typed notes, what the appointment's body marks as an outcome,
/// the transcript.
/// </summary>
public static class SessionReader
{
    public static SessionOutcome Read(Session session, SessionRecord? record)
    {
        var notes = record?.Notes ?? [];
        var body = InvitationBody.Written(session.Appointment.Body);
        var language = LanguageDetector.Detect(notes) ?? session.Mentorship.Correspondence.Language;
        var context = ReadingContext.Of(session, language);
        var noteLines = NoteLines.Read(notes, context.People);
        var bodyLines = NoteLines.Read(body, context.People);
        context = context with
        {
            Next = NextSessionReader.Read(noteLines, context, FromNotes) ?? NextSessionReader.Read(bodyLines, context, FromEvent) ?? context.Next,
        };

        var noted = new NotesReader(context, FromNotes).Read(noteLines);
        var invited = new NotesReader(context, FromEvent).Read([.. bodyLines.Where(IsOutcome)]);
        var said = record?.Transcript is { } transcript ? new TranscriptReader(context).Read(transcript) : [];
        var done = Duplicates.Remove(noted.Done.Concat(invited.Done));
        return new SessionOutcome
        {
            Actions = Duplicates.Remove(noted.Actions.Concat(invited.Actions).Concat(said)),
            Done = done,
            Decisions = Join(noted.Decisions, invited.Decisions),
            Questions = Join(noted.Questions, invited.Questions),
            Wins = Join(noted.Wins, invited.Wins),
            Advice = Join(noted.Advice, invited.Advice),
            Obstacles = Join(noted.Obstacles, invited.Obstacles),
            ToDecide = Join(noted.ToDecide, invited.ToDecide),
            Progress = Join(noted.Progress, invited.Progress),
            OwnNotes = noted.OwnNotes,
            Next = context.Next,
        };
    }

    /// <summary>
    /// An invitation is a letter: its "je vous propose…" is no outcome, and its <c>je</c> may be an assistant's. Only lines that a
    /// mark makes an outcome and that need nobody's <c>je</c> are read.
    /// </summary>
    private static bool IsOutcome(NoteLine line) =>
        line.IsMarked && line.Kind is not (MarkKind.Private or MarkKind.Ignored or MarkKind.None) && !HasPronoun(line.Content);

    private static bool HasPronoun(string text) =>
        Words.Of(text).Any(word => word.Folded is "je" or "j'" or "tu" or "moi" or "toi" or "i" or "i'll" or "you" or "you'll" or "me" or "te" or "t'" or "m'");

    private static IReadOnlyList<NotedItem> Join(IReadOnlyList<NotedItem> first, IReadOnlyList<NotedItem> second) => Duplicates.Remove(first.Concat(second));

    private static NotesSource FromNotes(SourceLine line, string words) => new(line.Number, words);

    private static EventSource FromEvent(SourceLine line, string words) => new(line.Number, words);
}
