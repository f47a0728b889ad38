using MentorOutlook.Core.Briefs;

namespace MentorOutlook.Text.Mails;

internal static class BriefView
{
    public static Dictionary<string, object?> Of(Brief brief, SessionWords words) => new()
    {
        ["tu"] = words.IsFamiliar,
        ["toDo"] = Suggestions(brief.ToDo, words),
        ["toAsk"] = Suggestions(brief.ToAsk, words),
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

    private static List<Dictionary<string, object?>> Suggestions(IReadOnlyList<Suggestion> suggestions, SessionWords words) =>
    [
        .. suggestions.Select(suggestion =>
        {
            var view = Enum.GetValues<SuggestionKind>().ToDictionary(kind => kind.ToString(), kind => (object?)(kind == suggestion.Kind));
            view["tu"] = words.IsFamiliar;
            return view;
        }),
    ];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
