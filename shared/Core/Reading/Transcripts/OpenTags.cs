namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>The standard's tree of a cue's text, reduced to the path to the words being read.</summary>
internal sealed class OpenTags
{
    private readonly Stack<(string Name, string? Voice)> _open = new();

    /// <summary>The innermost voice; null where there is none or it has no name.</summary>
    public string? Voice => _open.TryPeek(out var top) ? top.Voice : null;

    public bool ChangesVoice(CueTag tag) => tag.Name == "v" && (!tag.IsEnd || Current == "v");

    public void Apply(CueTag tag)
    {
        if (tag.IsEnd) Close(tag.Name);
        else if (tag.Name is "c" or "i" or "b" or "u" or "ruby" or "lang") _open.Push((tag.Name, Voice));
        else if (tag.Name == "rt" && Current == "ruby") _open.Push((tag.Name, Voice));
        else if (tag.Name == "v") _open.Push((tag.Name, tag.Annotation.Length == 0 ? null : tag.Annotation));
    }

    private string? Current => _open.TryPeek(out var top) ? top.Name : null;

    private void Close(string name)
    {
        if (name == "ruby" && Current == "rt") _open.Pop();
        if (name == Current) _open.Pop();
    }
}
