using MentorOutlook.Core.Problems;

namespace MentorOutlook.Core.Reading.Transcripts;

internal static class Faults
{
    private const string ExportAgain = "export the transcript again from Teams, as a .vtt file";

    public static Problem NoSignature { get; } =
        new("This is not a WebVTT transcript: it does not begin with WEBVTT", ExportAgain) { Line = 1 };

    public static Problem Times(SourceLine line) =>
        At(line, "The times of this cue cannot be read", $"{ExportAgain}, or write them as 00:01:02.500 --> 00:01:04.000");

    public static Problem Backwards(SourceLine line) =>
        At(line, "This cue ends before it starts", $"{ExportAgain}, or correct its times");

    public static Problem Orphan(SourceLine line) =>
        At(line, "These words belong to no cue: no times stand above them", $"{ExportAgain}, or remove the empty line before them");

    public static Problem Tag(int line) =>
        new("A < in this cue hides the words after it", "write &lt; instead of <, or end the tag with >") { Line = line };

    private static Problem At(SourceLine line, string what, string whatToDo) => new(what, whatToDo) { Line = line.Number };
}
