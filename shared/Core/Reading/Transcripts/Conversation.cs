namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>The habits of Teams' exports undone: wrapped lines, empty cues, captions that grow.</summary>
internal static class Conversation
{
    public static IReadOnlyList<Cue> Of(IReadOnlyList<Cue> cues)
    {
        var said = new List<Cue>(cues.Count);
        foreach (var cue in cues)
        {
            var next = cue with { Text = Blank.Collapse(cue.Text) };
            if (string.IsNullOrWhiteSpace(next.Text)) continue;
            if (said.Count > 0 && GrowingRepeat.IsOf(said[^1], next)) said[^1] = next;
            else said.Add(next);
        }

        return said;
    }
}
