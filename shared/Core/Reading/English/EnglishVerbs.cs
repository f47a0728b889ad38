using System.Collections.Frozen;

namespace MentorOutlook.Core.Reading.English;

/// <summary>The verbs with which lists of actions begin in English.</summary>
internal static class EnglishVerbs
{
    private static readonly FrozenSet<string> Base = """
        add adapt adjust agree analyse analyze apply arrange ask attend attach block book bring build call cancel change chase check choose clarify collect come compare
        compile complete confirm connect consider contact correct create cut decide define describe design discuss do document draft edit email enrol enroll enter
        establish estimate evaluate explain explore fill film finalise finalize find finish fix follow gather get give go help identify improve include inform introduce
        invite join keep learn list look mail make map measure meet message move name nominate note observe offer order organise organize outline pick
        pitch plan polish post practise practice prepare present print prioritise prioritize propose provide publish put reach read rebuild record reduce rehearse remind reply report
        request research reserve resend respond reschedule review revise rewrite run schedule search select send set share shorten show sign submit sketch sort speak
        spend start stop study submit suggest summarise summarize switch take talk tell test thank think tidy time track translate trim try turn update upload use
        validate verify visit volunteer watch work write
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBaseForm(string folded) => Base.Contains(folded);

    /// <summary>"sending" → "send", "writing" → "write", "setting" → "set"; null for anything else.</summary>
    public static string? FromGerund(string folded)
    {
        if (folded.Length < 6 || !folded.EndsWith("ing", StringComparison.Ordinal)) return null;
        var stem = folded[..^3];
        if (Base.Contains(stem)) return stem;
        if (Base.Contains(stem + "e")) return stem + "e";
        return stem[^1] == stem[^2] && Base.Contains(stem[..^1]) ? stem[..^1] : null;
    }

    /// <summary>"sends" → "send"; null for anything else.</summary>
    public static string? FromThirdPerson(string folded)
    {
        if (!folded.EndsWith('s') || folded.Length < 4) return null;
        if (folded.EndsWith("ies", StringComparison.Ordinal) && Base.Contains(folded[..^3] + "y")) return folded[..^3] + "y";
        if (Base.Contains(folded[..^1])) return folded[..^1];
        return folded.EndsWith("es", StringComparison.Ordinal) && Base.Contains(folded[..^2]) ? folded[..^2] : null;
    }
}
