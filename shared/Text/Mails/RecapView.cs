using MentorOutlook.Core.Recaps;

namespace MentorOutlook.Text.Mails;

internal static class RecapView
{
    public static Dictionary<string, object?> Of(Recap recap, SessionWords words) => new()
    {
        ["tu"] = words.IsFamiliar,
        ["name"] = words.Greeting,
        ["signature"] = words.Signature,
        ["day"] = words.Day,
        ["skeleton"] = recap.IsSkeleton,
        ["thanksMark"] = recap.Advice.Count > 0 ? words.Mark(recap.Advice[0].Source) : "",
        ["nextMark"] = recap.Next is { } said ? words.Mark(said.Source) : "",
        ["advice"] = recap.Advice.Count > 0 ? SessionWords.Stopped(recap.Advice[0].Text) : null,
        ["otherAdvice"] = recap.Advice.Skip(1).Select(words.Line).ToList(),
        ["decisions"] = recap.Decisions.Select(words.Line).ToList(),
        ["actions"] = recap.Actions.Select(words.Action).ToList(),
        ["questions"] = recap.Questions.Select(words.Line).ToList(),
        ["severalQuestions"] = recap.Questions.Count > 1,
        ["wins"] = recap.Wins.Select(words.Line).ToList(),
        ["next"] = recap.Next is { } next ? words.Next(next) : null,
    };
}
