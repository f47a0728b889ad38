using System.Text;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>The file's text, and where things stand in it. What the lines mean is for Ical.Net to say.</summary>
internal sealed class CalendarText
{
    public CalendarText(string text)
    {
        Text = text.TrimStart('\uFEFF');
        Lines = Unfold(Text);
    }

    public string Text { get; }

    /// <summary>The content lines, unfolded, each with the number of its first physical line.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    public bool LooksLikeACalendar =>
        Lines.Count > 0 && Lines[0].Text.Trim().Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    public bool IsClosed => Lines.Any(l => l.Text.Trim().Equals("END:VCALENDAR", StringComparison.OrdinalIgnoreCase));

    public SourceLine LineAt(int number) => Lines.LastOrDefault(l => l.Number <= number);

    /// <summary>The same text with the lines of a property left blank, so that all others keep their numbers.</summary>
    public CalendarText Without(string property)
    {
        var kept = new StringBuilder();
        var skipping = false;
        using var reader = new StringReader(Text);
        while (reader.ReadLine() is { } line)
        {
            if (line is not ("" or [' ' or '\t', ..])) skipping = EventLines.NameOf(line).Equals(property, StringComparison.OrdinalIgnoreCase);
            kept.Append(skipping ? "" : line).Append('\n');
        }

        return new CalendarText(kept.ToString());
    }

    private static List<SourceLine> Unfold(string text)
    {
        var lines = new List<SourceLine>();
        var folded = new List<string>();
        var (number, first) = (0, 0);
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0) continue;
            if (line[0] is ' ' or '\t' && folded.Count > 0)
            {
                folded.Add(line[1..]);
                continue;
            }

            Flush();
            folded.Add(line);
            first = number;
        }

        Flush();
        return lines;

        void Flush()
        {
            if (folded.Count > 0) lines.Add(new SourceLine(first, string.Concat(folded)));
            folded.Clear();
        }
    }
}
