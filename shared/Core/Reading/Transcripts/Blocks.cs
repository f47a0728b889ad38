namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>The standard's "collect a WebVTT block".</summary>
internal static class Blocks
{
    /// <param name="lines">The whole file; its first line is the signature.</param>
    public static IEnumerable<Block> After(IReadOnlyList<SourceLine> lines)
    {
        var at = 1;
        while (at < lines.Count && !EndsHeader(lines[at].Text)) at++;
        while (at < lines.Count)
        {
            if (lines[at].Text.Length == 0) at++;
            else yield return Collect(lines, ref at);
        }
    }

    private static bool EndsHeader(string line) => line.Length == 0 || CueTimes.IsIn(line);

    private static Block Collect(IReadOnlyList<SourceLine> lines, ref int at)
    {
        string? id = null;
        SourceLine? timing = null;
        if (CueTimes.IsIn(lines[at].Text))
        {
            timing = lines[at++];
        }
        else if (at + 1 < lines.Count && CueTimes.IsIn(lines[at + 1].Text))
        {
            id = lines[at].Text;
            timing = lines[at + 1];
            at += 2;
        }

        // A second arrow starts the next block, even without an empty line before it.
        var body = new List<SourceLine>();
        while (at < lines.Count && lines[at].Text.Length > 0 && !CueTimes.IsIn(lines[at].Text)) body.Add(lines[at++]);
        return new Block(id, timing, body);
    }
}
