using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Where an event's properties stand in the file: a tolerant look-up, so that a message can name the line.</summary>
/// <param name="First">The line of its BEGIN; null where it is not known.</param>
internal sealed record EventLines(int? First, IReadOnlyList<SourceLine> Properties)
{
    public static EventLines Unknown { get; } = new(null, []);

    public static IReadOnlyList<EventLines> Of(IReadOnlyList<SourceLine> lines)
    {
        var events = new List<EventLines>();
        List<SourceLine>? current = null;
        var depth = 0;
        foreach (var line in lines)
        {
            var name = NameOf(line.Text);
            if (name.Equals("BEGIN", StringComparison.OrdinalIgnoreCase))
            {
                depth++;
                if (depth == 2) current = line.Text.Trim().EndsWith(":VEVENT", StringComparison.OrdinalIgnoreCase) ? [] : null;
                if (depth == 2 && current is not null) events.Add(new EventLines(line.Number, current));
            }
            else if (name.Equals("END", StringComparison.OrdinalIgnoreCase)) depth--;
            else if (depth == 2) current?.Add(line);
        }

        return events;
    }

    public static string NameOf(string? line) => line is null ? "" : line[..(line.IndexOfAny([':', ';']) is var end and >= 0 ? end : line.Length)];

    public int? LineOf(string property) => Find(property)?.Number ?? First;

    public string? TextOf(string property) => Find(property)?.Text;

    private SourceLine? Find(string property) => Properties
        .Where(p => NameOf(p.Text).Equals(property, StringComparison.OrdinalIgnoreCase))
        .Cast<SourceLine?>()
        .FirstOrDefault();
}
