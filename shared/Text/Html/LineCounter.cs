namespace MentorOutlook.Text.Html;

/// <summary>Turns places into line numbers, going forward only.</summary>
internal sealed class LineCounter(string source)
{
    private int _at;
    private int _line = 1;

    /// <param name="index">0-based, not before the last one asked for.</param>
    /// <returns>The 1-based line.</returns>
    public int LineAt(int index)
    {
        var to = Math.Clamp(index, _at, source.Length);
        _line += source.AsSpan(_at, to - _at).Count('\n');
        _at = to;
        return _line;
    }
}
