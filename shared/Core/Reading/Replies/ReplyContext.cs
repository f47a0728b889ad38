using MentorOutlook.Core.Drafts;
using NodaTime;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>What a reader must know to understand a reply.</summary>
/// <param name="Reading">Who is who; its date is the day on which the reply was written, its next session the one that a date is about.</param>
/// <param name="To">What was answered.</param>
internal sealed record ReplyContext(ReadingContext Reading, Instant Received, OpenActions Open, ArtefactKind To)
{
    public LocalDate Today => Reading.Date;

    public NextSession? Next => Reading.Next;

    public Source SourceOf(SourceLine line, string words) => new ReplySource(Received, line.Number, words);
}
