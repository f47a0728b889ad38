namespace MentorOutlook.Sandbox.Calendars;

/// <summary>
/// Knows which line Ical.Net has in hand. Ical.Net says what is wrong but not where; it reads one line ahead, to see
/// whether the next one continues it, so the line at fault is the last but one that began.
/// </summary>
internal sealed class LineReader(string text) : StringReader(text)
{
    private int _read;
    private int _begun;

    public int InHand { get; private set; }

    public override string? ReadLine()
    {
        var line = base.ReadLine();
        if (line is not null) _read++;
        if (line is "" || line is [' ' or '\t', ..]) return line;
        InHand = _begun;
        if (line is not null) _begun = _read;
        return line;
    }
}
