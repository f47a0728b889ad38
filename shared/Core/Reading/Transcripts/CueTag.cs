namespace MentorOutlook.Core.Reading.Transcripts;

/// <param name="Annotation">What follows the name and its classes: in a voice tag the speaker.</param>
/// <param name="SwallowsWords">Whether the standard takes for a tag what a person meant as words.</param>
internal readonly record struct CueTag(string Name, bool IsEnd, string Annotation, bool SwallowsWords)
{
    private static readonly char[] Blanks = [' ', '\t', '\f', '\n'];
    private static readonly char[] NameEnds = [.. Blanks, '.'];

    /// <param name="content">What stands between the brackets.</param>
    public static CueTag Of(string content, bool isClosed)
    {
        var swallows = isClosed
            ? content.Length > 0 && Array.IndexOf(Blanks, content[0]) >= 0 && content.Any(char.IsLetterOrDigit)
            : content.Trim(Blanks).IndexOfAny(Blanks) >= 0;
        if (content.StartsWith('/')) return new CueTag(content[1..], true, "", swallows);

        var nameEnd = content.IndexOfAny(NameEnds);
        if (nameEnd < 0) return new CueTag(content, false, "", swallows);
        var classesEnd = content.IndexOfAny(Blanks, nameEnd);
        var annotation = classesEnd < 0 ? "" : content[classesEnd..];
        return new CueTag(content[..nameEnd], false, Blank.Collapse(CharacterReference.Decode(annotation)), swallows);
    }
}
