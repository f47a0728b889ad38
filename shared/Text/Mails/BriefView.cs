using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Text.Mails;

internal static class BriefView
{
    public static Dictionary<string, object?> Of(Brief brief, SessionWords words) => new()
    {
        ["tu"] = words.IsFamiliar,
        ["first"] = brief.Session.Kind == SessionKind.First,
        ["other"] = brief.Session.Other.Name.Full,
        ["shortWhen"] = Capital(words.ShortTime is { } time ? $"{words.Day}, {time}" : words.Day),
        ["subjectOfSession"] = brief.Session.Appointment.Subject.Trim() is { Length: > 0 } subject ? subject + " – " : "",
        ["whenSentence"] = words.When,
        ["minutes"] = words.Minutes,
        ["agendaMinutes"] = brief.Agenda.Minutes,
        ["actions"] = brief.OpenActions.Select(words.Action).ToList(),
        ["done"] = brief.Done.Select(action => SessionWords.Sentence(words.Task(action))).ToList(),
        ["decisions"] = brief.Decisions.Select(SessionWords.Sentence).ToList(),
        ["questions"] = brief.Questions.Select(SessionWords.Sentence).ToList(),
        ["agenda"] = words.AgendaOf(brief.Agenda),
        ["ownNotes"] = brief.OwnNotes.Select(SessionWords.Sentence).ToList(),
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
