using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading.Transcripts;

namespace MentorOutlook.Tests.Reading.Transcripts;

internal static class WebVttCases
{
    public static IReadOnlyList<Cue> Cues(string body)
    {
        Assert.True(WebVtt.Read($"WEBVTT\n\n{body}").TryGet(out var transcript, out var problem), problem?.What);
        return transcript.Cues;
    }

    public static Problem Refusal(string file)
    {
        Assert.False(WebVtt.Read(file).TryGet(out _, out var problem));
        return problem;
    }

    /// <summary>One cue of one second with the given text, as the standard reads it.</summary>
    public static string WordsOf(string cueText) =>
        string.Concat(WebVtt.Parse($"WEBVTT\n\n00:00.000 --> 00:01.000\n{cueText}").Cues.Select(cue => cue.Text));
}
