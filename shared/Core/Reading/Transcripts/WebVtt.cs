using MentorOutlook.Core.Problems;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>Transcripts in WebVTT, as Teams exports them (https://www.w3.org/TR/webvtt1/).</summary>
public static class WebVtt
{
    /// <summary>The conversation, refused where the standard would silently lose a part of it.</summary>
    public static Result<Transcript> Read(string text)
    {
        var parsed = Parse(text);
        return parsed.Faults.Count > 0 ? parsed.Faults[0] : new Transcript(Conversation.Of(parsed.Cues));
    }

    /// <summary>Exactly what the standard reads, however little that is.</summary>
    public static ParsedWebVtt Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLines.Of(text.TrimStart('\uFEFF').Replace('\0', '\uFFFD'));
        if (lines.Count == 0 || !IsSignature(lines[0].Text)) return new ParsedWebVtt([], [Faults.NoSignature]);

        var cues = new List<Cue>();
        var faults = new List<Problem>();
        if (CueTimes.IsIn(lines[0].Text)) faults.Add(Faults.Times(lines[0]));
        foreach (var block in Blocks.After(lines)) ReadBlock(block, cues, faults);
        return new ParsedWebVtt(cues, faults);
    }

    private static bool IsSignature(string line) =>
        line.StartsWith("WEBVTT", StringComparison.Ordinal) && (line.Length == 6 || line[6] is ' ' or '\t');

    private static void ReadBlock(Block block, List<Cue> cues, List<Problem> faults)
    {
        if (block.Timing is not { } timing)
        {
            if (!block.IsSilent) faults.Add(Faults.Orphan(block.Body[0]));
            return;
        }

        if (CueTimes.Read(timing.Text) is not { } times)
        {
            faults.Add(Faults.Times(timing));
            return;
        }

        if (times.End < times.Start) faults.Add(Faults.Backwards(timing));
        var spans = CueText.Read(block.Body, out var lossAt);
        if (lossAt is { } loss) faults.Add(Faults.Tag(loss));
        foreach (var span in spans) cues.Add(new Cue(block.Id, times.Start, times.End, span.Speaker, span.Text, span.Line));
        if (spans.Count == 0) cues.Add(new Cue(block.Id, times.Start, times.End, null, "", timing.Number));
    }
}
