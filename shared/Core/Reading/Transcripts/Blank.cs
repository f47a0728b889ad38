using System.Text;

namespace MentorOutlook.Core.Reading.Transcripts;

internal static class Blank
{
    /// <summary>Makes one space of each run of breakable white space; a no-break space is part of the words.</summary>
    public static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ') collapsed.Append(' ');
        }

        return collapsed.ToString().TrimEnd(' ');
    }
}
