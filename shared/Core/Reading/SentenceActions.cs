using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading;

/// <summary>The actions of one plain sentence.</summary>
internal static class SentenceActions
{
    /// <param name="writer">Whose sentence it is.</param>
    /// <param name="isListItem">Whether the sentence is an item of a list.</param>
    public static IEnumerable<ActionItem> Read(string sentence, Party writer, ReadingContext context, Source source, bool isListItem = false)
    {
        var words = Words.Of(sentence);
        var dues = DueSpans.Find(sentence, context);
        foreach (var clause in CommitmentReader.Read(sentence, words, dues, context.People))
        {
            // What a third person will do is no action of the session.
            if (clause.Commitment.Subject == Subject.Third) continue;
            var weighed = isListItem && clause.Commitment.IsFirmInList ? clause with { Commitment = clause.Commitment with { IsFirm = true } } : clause;
            if (CommitmentTask.Word(sentence, weighed, dues, writer, context, source) is { } action) yield return action;
        }
    }
}
