using System.Text;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Html;

/// <summary>
/// Sets words into lines as a browser does. A break, a cell or a mark waits for the next visible word, so that what is
/// empty leaves nothing behind.
/// </summary>
internal sealed class LineWriter
{
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _line = new();

    /// <summary>White space since the last word.</summary>
    private readonly StringBuilder _space = new();

    private int _number;
    private int _separators;
    private bool _isBroken;

    /// <summary>What goes in front of the next line or cell.</summary>
    public string Mark { get; set; } = "";

    private bool IsFresh => _line.Length == 0 || _isBroken || _separators > 0;

    /// <summary>Ends the line; at the start of a cell it does nothing.</summary>
    public void Break()
    {
        _space.Clear();
        if (_separators == 0 && _line.Length > 0) _isBroken = true;
    }

    public void StartRow() => Flush();

    /// <summary>Starts the next cell of a row.</summary>
    public void Separate()
    {
        _space.Clear();
        if (_line.Length == 0) return;
        _isBroken = false;
        _separators++;
    }

    public void MarkTask(bool isDone, int line)
    {
        var box = isDone ? "[x] " : "[ ] ";
        if (IsFresh) Mark = $"- {box}";
        else Write(box, line, isPreformatted: false);
    }

    /// <summary>Word writes the number or the bullet of a list item as text, which looks like no other bullet.</summary>
    public void MarkAsWritten(string text)
    {
        var mark = text.Trim();
        if (mark.Length == 0) return;
        if (!IsFresh) Break();
        Mark = char.IsLetterOrDigit(mark[0]) && mark[^1] is '.' or ')' ? $"{mark} " : ListNumbers.Bullet;
    }

    /// <param name="line">1-based line of the HTML on which the text begins.</param>
    public void Write(string text, int line, bool isPreformatted)
    {
        foreach (var c in text)
        {
            if (c == '\n') line++;
            if (c == '\n' && isPreformatted) Break();
            else if (!IsInvisible(c)) Append(c, line, isPreformatted);
            else if (isPreformatted || !IsCollapsible(c)) _space.Append(c);
            else if (_space.Length == 0 || _space[^1] != ' ') _space.Append(' ');
        }
    }

    public IReadOnlyList<SourceLine> ToLines()
    {
        Flush();
        return _lines;
    }

    private void Append(char c, int line, bool isPreformatted)
    {
        if (_isBroken) FlushLine();
        if (_line.Length == 0)
        {
            _number = line;
            _line.Append(Mark);
            if (isPreformatted && Mark.Length == 0) _line.Append(_space);
            Mark = "";
        }
        else if (_separators > 0)
        {
            _line.Insert(_line.Length, " |", _separators).Append(' ').Append(Mark);
            _separators = 0;
            Mark = "";
        }
        else
        {
            _line.Append(_space);
        }

        _space.Clear();
        _line.Append(c);
    }

    private void Flush()
    {
        _space.Clear();
        FlushLine();
    }

    private void FlushLine()
    {
        if (_line.Length > 0) _lines.Add(new SourceLine(_number, _line.ToString().TrimEnd()));
        _line.Clear();
        _isBroken = false;
        _separators = 0;
    }

    private static bool IsCollapsible(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>White space, and the zero-width characters with which newsletters pad their first line.</summary>
    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c) || c is '\u00AD' or '\u034F' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
