using CsCheck;
using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Reading;
using MentorOutlook.Tests.Support;

namespace MentorOutlook.Tests.Reading;

/// <summary>Whatever the notes, everything understood can be pointed at in them.</summary>
public sealed class NothingInventedTests
{
    private static readonly string[] Pool =
    [
        "Je t'envoie le CV d'ici vendredi.", "Tu me présentes à Sacha la semaine prochaine", "- [ ] Camille : relire ton article avant le 10 décembre", "TODO réserver une salle",
        "→ Dominique appelle l'école", "@Camille préparer le bilan pour le 15 janvier", "Action : on prépare la présentation", "Décision : viser Lyon", "Question : comment négocier ?",
        "## Actions", "Décisions :", "# Pour moi", "- appeler Sacha", "Victoire : un entretien", "I'll send the deck by Friday.", "You'll introduce me to Sam next week", "Action item: book a room",
        "| Action | Qui | Échéance |", "| Envoyer le CV | Camille | 4 décembre |", "Prochaine séance : mardi 5 janvier à 14 h 30", "", "Dominique raconte sa prise de poste.", "- [x] relancer l'école",
        "Je ne t'envoie pas le CV.", "Si tu veux, je relis ta lettre lundi.", "> Je t'envoie le plan demain",
    ];

    private static readonly string[] Added = ["à", "votre", "vos", "vous", "se", "le", "les", "Camille", "Dominique", "mettre"];

    private static readonly Gen<string> Notes =
        from lines in Gen.Int[0, 25].Select(i => Pool[i]).Array[0, 12]
        from cut in Gen.Int[0, 40]
        from at in Gen.Int[0, 11]
        select string.Join('\n', lines.Select((line, i) => i == at ? line[..Math.Min(cut, line.Length)] : line));

    [Fact]
    public void Every_item_has_its_words_in_the_line_that_it_points_to() => Notes.Sample(
        notes =>
        {
            var lines = Some.Lines(notes);
            var outcome = Some.Read(notes);
            foreach (var item in outcome.Decisions.Concat(outcome.Questions).Concat(outcome.Wins).Concat(outcome.OwnNotes)) AssertQuoted(item.Source, lines);
            foreach (var action in outcome.Actions.Concat(outcome.Done))
            {
                AssertQuoted(action.Source, lines);
                AssertTruthful(action);
            }
        },
        iter: 3_000);

    private static void AssertQuoted(Source source, IReadOnlyList<SourceLine> lines)
    {
        var notes = Assert.IsType<NotesSource>(source);
        // A sentence that was wrapped over lines begins at its line and goes on in the next.
        Assert.Contains(notes.Text, string.Join(' ', lines.Skip(notes.Line - 1).Take(3).Select(line => line.Text.Trim())), StringComparison.Ordinal);
    }

    /// <summary>The date's words are the notes'; of the task, all but a verb's form, a recipient's name and a form of address are.</summary>
    private static void AssertTruthful(ActionItem action)
    {
        if (action.Due is { } due) Assert.Contains(due.Text, action.Source.Text, StringComparison.Ordinal);
        var said = WordsOf(action.Source.Text);
        var foreign = WordsOf(action.Task).Where(word => !said.Contains(word) && !Added.Contains(word, StringComparer.OrdinalIgnoreCase)).ToList();
        Assert.True(foreign.Count <= 1, $"\"{action.Task}\" says more than \"{action.Source.Text}\"");
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. text.Split([' ', '\'', '’', '.', ',', ':', '(', ')', '«', '»', '|', '@'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant())];
}
