using MentorOutlook.Core.Briefs;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Replies;

namespace MentorOutlook.Text.Mails;

internal static class BriefView
{
    public static Dictionary<string, object?> Of(Brief brief, SessionWords words) => new()
    {
        ["tu"] = words.IsFamiliar,
        ["toSettle"] = brief.Said.Where(IsToSettle).TakeLast(1).Select(item => ReplyView.Of(item, words)).ToList(),
        ["toDo"] = Suggestions(brief.ToDo, words),
        ["toAsk"] = Suggestions(brief.ToAsk, words),
        ["other"] = brief.Session.Other.Name.Full,
        ["otherName"] = words.NameOf(Party.Other),
        ["shortWhen"] = SessionWords.Capital(words.ShortTime is { } time ? $"{words.Day}, {time}" : words.Day),
        ["subjectOfSession"] = brief.Session.Appointment.Subject.Trim() is { Length: > 0 } subject ? subject + " – " : "",
        ["whenSentence"] = words.When,
        ["minutes"] = words.Minutes,
        ["agendaMinutes"] = brief.Agenda.Minutes,
        ["actions"] = brief.OpenActions.Select(words.Action).ToList(),
        ["done"] = brief.Done.Select(action => words.Line(SessionWords.Sentence(words.Task(action)), action.Source)).ToList(),
        ["decisions"] = brief.Decisions.Select(words.Line).ToList(),
        ["questions"] = brief.Questions.Select(words.Line).ToList(),
        ["said"] = brief.Said.Where(IsNewsOfItsOwn).Select(item => ReplyView.Of(item, words)).ToList(),
        ["agenda"] = words.AgendaOf(brief.Agenda),
        ["ownNotes"] = brief.OwnNotes.Select(words.Line).ToList(),
    };

    private static bool IsToSettle(ReplyItem item) => item is DateProposed or CannotAttend;

    /// <summary>What is done, promised or moved stands among the actions, and a date is to be settled.</summary>
    private static bool IsNewsOfItsOwn(ReplyItem item) => item is ActionDropped or TopicAdded or Remark;

    private static List<Dictionary<string, object?>> Suggestions(IReadOnlyList<Suggestion> suggestions, SessionWords words) =>
    [
        .. suggestions.Select(suggestion =>
        {
            var view = Enum.GetValues<SuggestionKind>().ToDictionary(kind => kind.ToString(), kind => (object?)(kind == suggestion.Kind));
            view["tu"] = words.IsFamiliar;
            view["mark"] = words.Mark(suggestion.Source);
            return view;
        }),
    ];
}
