using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading;

/// <summary>The actions of one plain sentence.</summary>
internal static class SentenceActions
{
    /// <param name="writer">Whose sentence it is.</param>
    public static IEnumerable<ActionItem> Read(string sentence, Party writer, ReadingContext context, Source source)
    {
        var words = Words.Of(sentence);
        var dues = DueSpans.Find(sentence, context);
        foreach (var clause in CommitmentReader.Read(sentence, words, dues, context.People))
        {
            // What a third person will do is no action of the session.
            if (clause.Commitment.Subject == Subject.Third) continue;
            if (CommitmentTask.Word(sentence, clause, dues, writer, context, source) is { } action) yield return action;
        }
    }
}
