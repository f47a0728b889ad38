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
        ["advice"] = recap.Advice.Count > 0 ? SessionWords.Stopped(recap.Advice[0].Text) : null,
        ["otherAdvice"] = recap.Advice.Skip(1).Select(SessionWords.Sentence).ToList(),
        ["decisions"] = recap.Decisions.Select(SessionWords.Sentence).ToList(),
        ["actions"] = recap.Actions.Select(words.Action).ToList(),
        ["questions"] = recap.Questions.Select(SessionWords.Sentence).ToList(),
        ["severalQuestions"] = recap.Questions.Count > 1,
        ["wins"] = recap.Wins.Select(SessionWords.Sentence).ToList(),
        ["next"] = recap.Next is { } next ? words.Next(next) : null,
    };
}
