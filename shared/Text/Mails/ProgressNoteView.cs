using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Mails;

internal static class ProgressNoteView
{
    /// <summary>A line names three things at most; the mentor reads it in the lift.</summary>
    private const int MostItems = 3;

    public static Dictionary<string, object?> Of(ProgressNote note, SessionWords words) => new()
    {
        ["tu"] = words.IsFamiliar,
        ["name"] = words.Greeting,
        ["signature"] = words.Signature,
        ["day"] = words.Day,
        ["when"] = words.When,
        ["minutes"] = note.Agenda.Minutes,
        ["agenda"] = words.AgendaOf(note.Agenda),
        ["lines"] = Lines(note, words),
    };

    private static List<Dictionary<string, object?>> Lines(ProgressNote note, SessionWords words)
    {
        (string Kind, List<string> Items)[] lines =
        [
            ("Done", [.. note.Done.Select(words.Task)]),
            ("Achieved", [.. note.Achieved.Select(Text)]),
            ("UnderWay", [.. note.UnderWay.Select(words.TaskWithDate)]),
            ("Stuck", [.. note.Stuck.Select(Text)]),
            ("ToDecide", [.. note.ToDecide.Select(Text)]),
        ];
        return
        [
            .. lines.Where(line => line.Items.Count > 0).Select(line => new Dictionary<string, object?>
            {
                ["Done"] = line.Kind == "Done",
                ["Achieved"] = line.Kind == "Achieved",
                ["UnderWay"] = line.Kind == "UnderWay",
                ["Stuck"] = line.Kind == "Stuck",
                ["ToDecide"] = line.Kind == "ToDecide",
                ["text"] = Joined(line.Items, words),
            }),
        ];
    }

    private static string Joined(List<string> items, SessionWords words)
    {
        // A question keeps its own sign; the next thing then begins after it.
        var text = string.Join(words.Separator, items.Take(MostItems));
        return text[^1] is '?' or '!' or '…' ? text : text + ".";
    }

    private static string Text(NotedItem item) => SessionWords.Continued(item.Text);
}
