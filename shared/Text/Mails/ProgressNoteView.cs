using MentorOutlook.Core.ProgressNotes;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Mails;

internal static class ProgressNoteView
{
    /// <summary>A line names three things at most; the mentor reads it in the lift.</summary>
    private const int MostItems = 3;

    private static readonly string[] Kinds = ["Done", "Achieved", "UnderWay", "Stuck", "ToDecide", "Said"];

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
        List<Told> done = [.. note.Done.Select(action => new Told(words.Task(action), action.Source))];
        List<Told> achieved = [.. note.Achieved.Select(Of)];
        List<(string Kind, List<Told> Items)> lines =
        [
            ("Done", done),
            ("Achieved", achieved),
            ("UnderWay", [.. note.UnderWay.Select(action => new Told(words.TaskWithDate(action), action.Source))]),
            ("Stuck", [.. note.Stuck.Select(Of)]),
            ("ToDecide", [.. note.ToDecide.Select(Of)]),
            ("Said", [.. note.Said.Select(item => new Told("", item.Source))]),
        ];
        // Six lines are one too many: what is done and what is achieved go together.
        if (lines.TrueForAll(line => line.Items.Count > 0)) lines = [("Done", [.. done.Take(MostItems - 1), .. achieved]), .. lines[2..]];
        return [.. lines.Where(line => line.Items.Count > 0).Select(line => Line(line.Kind, [.. line.Items.Take(MostItems)], note, words))];
    }

    private static Dictionary<string, object?> Line(string kind, List<Told> items, ProgressNote note, SessionWords words)
    {
        var view = Kinds.ToDictionary(name => name, name => (object?)(name == kind));
        view["mark"] = words.Mark([.. items.Select(item => item.Source)]);
        view["text"] = kind == "Said" ? null : Joined(items, words);
        view["said"] = kind == "Said" ? Said(note, words) : null;
        return view;
    }

    private static List<Dictionary<string, object?>> Said(ProgressNote note, SessionWords words)
    {
        var views = note.Said.Take(MostItems).Select(item => ReplyView.Of(item, words, first: false)).ToList();
        foreach (var view in views) view["last"] = view == views[^1];
        return views;
    }

    private static string Joined(List<Told> items, SessionWords words)
    {
        // A question keeps its own sign; the next thing then begins after it.
        var text = string.Join(words.Separator, items.Select(item => item.Text));
        return text[^1] is '?' or '!' or '…' ? text : text + ".";
    }

    private static Told Of(NotedItem item) => new(SessionWords.Continued(item.Text), item.Source);

    private sealed record Told(string Text, Source Source);
}
