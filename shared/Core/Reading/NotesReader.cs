using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.French;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>
/// Reads what the mailbox's owner typed: <c>je</c> and <c>I</c> are that person, <c>tu</c> and <c>you</c> the other one;
/// <c>on</c>, <c>nous</c>, <c>we</c> and a bare infinitive have no owner. What it does not understand it leaves out.
/// </summary>
internal sealed class NotesReader(ReadingContext context, Func<SourceLine, string, Source> sourceOf)
{
    // What goes on for longer is no sentence that anybody noted, and is left out.
    private const int LongestSentence = 1000;

    private readonly OutcomeBuilder _outcome = new();

    public SessionOutcome Read(IReadOnlyList<NoteLine> noteLines)
    {
        for (var i = 0; i < noteLines.Count; i++)
        {
            // "Q: … ? A: …" is an answer, and no action.
            if (i > 0 && noteLines[i].Source.Text.TrimStart().StartsWith("A:", StringComparison.Ordinal) && (noteLines[i - 1].Kind == MarkKind.Question || noteLines[i - 1].Content.EndsWith('?'))) continue;
            Read(noteLines[i], i + 1 < noteLines.Count ? noteLines[i + 1] : null);
        }

        return _outcome.Build(context.Next);
    }

    private void Read(NoteLine line, NoteLine? following)
    {
        if (line.Kind == MarkKind.Private && !NextSessionReader.IsAboutIt(line.Content))
        {
            _outcome.OwnNotes.Add(new NotedItem(line.Content, SourceOf(line), Audience.Me));
            return;
        }

        if (line.Kind is MarkKind.Private or MarkKind.Ignored or MarkKind.NextSession || NextSessionReader.IsAboutIt(line.Content)) return;
        if (line.Tick == Tick.Done)
        {
            if (ReadAction(line, SourceOf(line)) is { } done) _outcome.Done.Add(done);
            return;
        }

        if (line.Kind == MarkKind.Action) ReadMarkedActions(line);
        else if (_outcome.ListOf(line.Kind) is { } list) ReadItem(line, list);
        else ReadProse(line, following);
    }

    private void ReadItem(NoteLine line, List<NotedItem> list)
    {
        // Under a heading people also write a word of introduction; it ends with a colon and says nothing by itself.
        if (line.Content.EndsWith(':') || line.Content.Length == 0) return;
        list.Add(new NotedItem(Adapted(line.Content), SourceOf(line)));
    }

    private void ReadMarkedActions(NoteLine line)
    {
        var source = SourceOf(line);
        foreach (var part in Parts(line))
        {
            if (ReadAction(part, source) is { } action) _outcome.Actions.Add(action);
        }
    }

    /// <summary>"envoyer le CV ; Dominique : relire la note" is two actions.</summary>
    private IEnumerable<NoteLine> Parts(NoteLine line)
    {
        // "… (Camille, 04/12), … (Dominique, 10/12)": the brackets end what they stand behind.
        var parts = line.Content.Replace("),", ");", StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(BeginsLikeAnAction) ? parts.Select(part => line with { Content = part }) : [line];
    }

    private bool BeginsLikeAnAction(string part)
    {
        if (part.Length > LongestSentence) return false;
        var words = Words.Of(part);
        return words.Count > 1 && (FrenchVerbs.LooksLikeInfinitive(words[0].Folded) || OwnerReader.Read(part, words, context.People).Owner.IsNamed
            || CommitmentReader.Read(part, words, [], context.People).Count > 0);
    }

    private ActionItem? ReadAction(NoteLine line, Source source) =>
        line.Content.Length > LongestSentence ? null : MarkedAction.Read(line.Content, line.Owner, line.Heading, context, source);

    private void ReadProse(NoteLine line, NoteLine? following)
    {
        if (line.Content.Length <= LongestSentence && BareActions.IsOne(line, context) && ReadAction(line, SourceOf(line)) is { } bare)
        {
            _outcome.Actions.Add(bare);
            return;
        }

        var (writer, spoken) = line.Content.Length > LongestSentence ? (Party.Me, line.Content) : Dialogue.SpeakerOf(line.Content, context.People);
        if (writer is null) return;
        var sentences = Sentences.Of(spoken).ToList();
        var isVerbatim = line.Source.Text.Contains(line.Content, StringComparison.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            var isLast = i == sentences.Count - 1;
            if (sentences[i].Length > LongestSentence) continue;
            // The sentence where it stands in the line letter by letter, the line where emphasis cuts through it.
            var source = sourceOf(line.Source, isVerbatim || line.Source.Text.Contains(sentences[i], StringComparison.Ordinal) ? sentences[i] : line.Source.Text.Trim());
            ReadSentence(line, sentences[i], source, writer.Value, isAnswered: !isLast || (following?.Source.Number <= line.LastNumber + 1 && Answers(following)));
        }
    }

    private void ReadSentence(NoteLine line, string sentence, Source source, Party writer, bool isAnswered)
    {
        if (PlainStatements.IsDecision(sentence)) _outcome.Decisions.Add(new NotedItem(Adapted(sentence), source));
        else if (PlainStatements.IsWin(sentence)) _outcome.Wins.Add(new NotedItem(Adapted(sentence), source));
        else if (PlainStatements.IsQuestion(sentence))
        {
            if (!isAnswered) _outcome.Questions.Add(new NotedItem(Adapted(sentence), source));
        }
        else _outcome.Actions.AddRange(SentenceActions.Read(sentence, writer, context, source, line.IsListItem));
    }

    private static bool Answers(NoteLine line) =>
        line.Source.Text.TrimStart() is var text && (ListSign.Read(text).IsArrow || text.StartsWith("R :", StringComparison.Ordinal) || text.StartsWith("A:", StringComparison.Ordinal)
            || Folding.Fold(text).StartsWith("reponse", StringComparison.Ordinal) || Folding.Fold(text).StartsWith("answer", StringComparison.Ordinal));

    private string Adapted(string text) =>
        SecondPerson.Adapt(text.Trim(), context.Session.Mentorship.Correspondence.Address) ?? $"« {text.Trim()} »";

    private Source SourceOf(NoteLine line) => sourceOf(line.Source, line.Source.Text.Trim());
}
