using MentorOutlook.Core.Reading.DueDates;
using MentorOutlook.Core.Reading.Notes;


namespace MentorOutlook.Core.Reading;

/// <summary>Finds in notes when the two people meet next.</summary>
internal static class NextSessionReader
{
    private static readonly string[] Beginnings =
    [
        "prochaine seance", "prochain rendez-vous", "prochain rdv", "prochaine rencontre", "prochain echange", "prochain point", "on se revoit", "on se retrouve",
        "nous nous revoyons", "nous nous retrouvons", "on se reparle", "nous nous reparlons", "rendez-vous le ", "rdv le ", "prochaine fois le ", "la prochaine fois le ", "next session", "next meeting", "we meet again", "we'll meet again", "see you on", "our next session", "our next meeting",
        "notre prochaine seance", "notre prochain rendez-vous", "notre prochain echange", "la prochaine seance", "le prochain rendez-vous",
    ];

    public static bool IsAboutIt(string content)
    {
        var folded = Folding.Fold(content);
        return Array.Exists(Beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
    }

    /// <returns>Null where no line says it with a day that can be read.</returns>
    public static NextSession? Read(IReadOnlyList<NoteLine> lines, ReadingContext context, Func<SourceLine, string, Source> sourceOf)
    {
        foreach (var line in lines)
        {
            if (line.Kind != MarkKind.NextSession && !IsAboutIt(line.Content)) continue;
            var dues = DueDateReader.Read(line.Content, new DueDateContext(context.Date, context.Language, null));
            if (dues.FirstOrDefault(due => due.Date > context.Date) is not { } day) continue;
            return new NextSession(day.Date, TimeOfDay.Find(line.Content), sourceOf(line.Source, line.Source.Text.Trim()));
        }

        return null;
    }
}
