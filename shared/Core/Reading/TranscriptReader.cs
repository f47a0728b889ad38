using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Transcripts;

namespace MentorOutlook.Core.Reading;

/// <summary>Reads commitments out of what was said: <c>je</c> is whoever speaks, <c>tu</c> the other one.</summary>
internal sealed class TranscriptReader(ReadingContext context)
{
    public IEnumerable<ActionItem> Read(Transcript transcript)
    {
        foreach (var turn in Turns(transcript))
        {
            if (PartyOf(turn[0].Speaker) is not { } speaker) continue;
            foreach (var (sentence, cue) in SentencesOf(turn))
            {
                var source = new TranscriptSource(cue.Id, cue.Start, sentence);
                foreach (var action in SentenceActions.Read(Hesitations.Remove(sentence), speaker, context, source)) yield return action;
            }
        }
    }

    /// <summary>Consecutive cues of one speaker: a recogniser breaks cues by time, not by sentence.</summary>
    private static IEnumerable<IReadOnlyList<Cue>> Turns(Transcript transcript)
    {
        var turn = new List<Cue>();
        foreach (var cue in transcript.Cues)
        {
            if (turn.Count > 0 && !string.Equals(turn[0].Speaker, cue.Speaker, StringComparison.Ordinal))
            {
                yield return turn;
                turn = [];
            }

            turn.Add(cue);
        }

        if (turn.Count > 0) yield return turn;
    }

    private static IEnumerable<(string Sentence, Cue Cue)> SentencesOf(IReadOnlyList<Cue> turn)
    {
        var starts = new List<int>();
        var length = 0;
        foreach (var cue in turn)
        {
            starts.Add(length);
            length += cue.Text.Length + 1;
        }

        var text = string.Join(' ', turn.Select(cue => cue.Text));
        var from = 0;
        foreach (var sentence in Sentences.Of(text))
        {
            var at = text.IndexOf(sentence, from, StringComparison.Ordinal);
            var index = starts.BinarySearch(at);
            yield return (sentence, turn[index >= 0 ? index : ~index - 1]);
            from = at + sentence.Length;
        }
    }

    private Party? PartyOf(string? speaker)
    {
        if (speaker is null) return null;
        var name = PersonName.Parse(speaker).Full ?? speaker;
        var words = Words.Of(name);
        return words.Count > 0 && context.People.At(words, 0) is { } named ? Notes.OwnerMark.Of(named.Who).Party : null;
    }
}
