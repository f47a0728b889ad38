namespace MentorOutlook.Core.Reading.Notes;

/// <summary>A table of actions: "Action | Qui | Échéance", as Markdown writes it and as HTML reads.</summary>
/// <param name="Task">The column of the task; the first where its title says nothing known.</param>
/// <param name="Owner">The column that says who; negative where there is none.</param>
/// <param name="Due">The column that says when; negative where there is none.</param>
internal sealed record Table(int Task, int Owner, int Due)
{
    private static readonly string[] Who = ["qui", "responsable", "porteur", "owner", "who", "par qui", "assigne a", "assignee", "pilote"];
    private static readonly string[] When = ["echeance", "quand", "pour quand", "date", "due", "due date", "deadline", "when", "by when", "delai", "date limite", "date cible"];
    private static readonly string[] Unsaid = ["a definir", "a preciser", "a fixer", "tbd", "tba", "n/a", "a voir", "to be agreed"];
    private static readonly string[] What = ["action", "actions", "tache", "taches", "quoi", "what", "task", "tasks", "a faire", "todo"];

    /// <returns>Null for a line that is no row.</returns>
    public static string[]? Cells(string line)
    {
        var text = line.Trim();
        var isPiped = text.StartsWith('|') && text.Length > 1;
        if (!isPiped && !text.Contains(" | ", StringComparison.Ordinal)) return null;
        if (isPiped) text = text[1..];
        if (text.EndsWith('|')) text = text[..^1];
        return [.. text.Split('|').Select(cell => Emphasis.Strip(cell.Trim()))];
    }

    public static bool IsRuler(string[] cells) => cells.All(cell => cell.Length > 0 && cell.All(c => c is '-' or ':' or '–'));

    /// <returns>Null where the titles do not make it a table of actions.</returns>
    public static Table? Read(string[] titles)
    {
        var folded = titles.Select(Folding.Fold).ToArray();
        var owner = Array.FindIndex(folded, title => Who.Contains(title));
        var due = Array.FindIndex(folded, title => When.Contains(title));
        var task = Array.FindIndex(folded, title => What.Contains(title));
        return task >= 0 || owner >= 0 ? new Table(Math.Max(task, 0), owner, due) : null;
    }

    public NoteLine? Row(SourceLine source, string[] cells, People people)
    {
        if (Task >= cells.Length || cells[Task].Length == 0) return null;
        var due = Due >= 0 && Due < cells.Length && cells[Due].Any(char.IsLetterOrDigit) && !Unsaid.Contains(Folding.Fold(cells[Due])) ? $" ({cells[Due]})" : "";
        return new NoteLine(source, cells[Task] + due, MarkKind.Action, true, true, OwnerOf(cells, people));
    }

    private OwnerMark OwnerOf(string[] cells, People people)
    {
        if (Owner < 0 || Owner >= cells.Length) return OwnerMark.None;
        var words = Words.Of(cells[Owner]);
        if (words.Count == 0) return OwnerMark.None;
        if (OwnerReader.WhoAt(words, 0, people) is { } named) return OwnerMark.Of(named.Words == words.Count ? named.Who : Named.Either);
        // A name that is nobody's here; "à définir" and "?" are no names.
        return words[0] is { IsCapitalised: true, Kind: WordKind.Letters } && words.Count(word => word.Kind == WordKind.Letters) < 4 ? OwnerMark.Of(Named.Third) : OwnerMark.None;
    }
}
