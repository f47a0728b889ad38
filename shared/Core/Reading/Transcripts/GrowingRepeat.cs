using NodaTime;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>Live captions write a sentence again and again while it grows; who says "yes" twice has said it twice.</summary>
internal static class GrowingRepeat
{
    /// <summary>Longer than a caption waits for its next words, shorter than a turn of the other speaker.</summary>
    private static readonly Duration LongestPause = Duration.FromSeconds(5);

    public static bool IsOf(Cue cue, Cue next) =>
        next.Speaker == cue.Speaker
        && next.Start >= cue.Start
        && next.Start <= cue.End + LongestPause
        && GoesOn(cue, next);

    private static bool GoesOn(Cue cue, Cue next)
    {
        if (!next.Text.StartsWith(cue.Text, StringComparison.Ordinal)) return false;
        return next.Text.Length == cue.Text.Length
            ? next.Start < cue.End && next.Line != cue.Line
            : !char.IsLetterOrDigit(next.Text[cue.Text.Length]);
    }
}
