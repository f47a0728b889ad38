using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.French;

namespace MentorOutlook.Core.Reading;

/// <summary>Words a commitment as a task: verb first, its date beside it, in the voice of the notes' owner.</summary>
internal static class CommitmentTask
{
    // After these a noun follows at once: then the pronoun was the recipient, who needs no naming between two people.
    private static readonly HashSet<string> Determiners =
    [
        "le", "la", "les", "l'", "un", "une", "des", "du", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "nos", "votre", "vos",
        "leur", "leurs", "ce", "cet", "cette", "ces", "deux", "trois", "quatre", "cinq", "quelques", "plusieurs", "tout", "tous", "toute", "toutes", "ca", "de",
    ];

    // One writes, answers and speaks to somebody.
    private static readonly HashSet<string> Indirect = ["ecrire", "repondre", "parler", "demander", "envoyer", "donner", "montrer", "expliquer", "proposer", "confirmer", "reparler", "telephoner"];

    // "te revenir par courriel": to whom goes without saying.
    private static readonly HashSet<string> Coming = ["revenir", "venir"];

    private static readonly HashSet<string> Adverbs = ["aussi", "donc", "bien", "egalement", "ensuite", "vite", "rapidement", "deja", "encore", "simplement", "juste"];

    /// <param name="writer">Whose sentence it is.</param>
    /// <returns>Null where nothing is left to do once owner and date are cut.</returns>
    public static ActionItem? Word(string sentence, CommittedClause clause, IReadOnlyList<DueSpan> dues, Party writer, ReadingContext context, Source source)
    {
        clause = WithoutRelative(sentence, clause);
        var commitment = clause.Commitment;
        var due = DueOf(clause, dues);
        // "Tu verras, c'est quelqu'un de direct": what breaks off after its verb promises nothing.
        if (sentence.AsSpan(commitment.Object).TrimStart().StartsWith(",") && due is null) return null;
        if (!commitment.IsFirm && due is null) return null;
        var rest = TaskText.Without(sentence, commitment.Object, clause.End, due?.Cuts ?? []);
        var owner = commitment.Subject.OwnerWhen(writer);
        var verb = commitment.Pronoun + commitment.Verb;
        if (verb.Length == 0 && rest.Length == 0) return null;

        var verbWord = commitment.Verb.Length > 0 ? Folding.Fold(commitment.Verb) : Words.Of(rest)[0].Folded;
        var lacksObject = commitment.Recipient && owner is not null && !NamesItsObject(rest, commitment) && !Coming.Contains(verbWord);
        var task = (lacksObject, lacksObject ? ReceiverName(commitment.Subject, writer, context) : null) switch
        {
            (true, { } name) => WithPerson(verb, rest, Indirect.Contains(verbWord) ? "à " + name : name),
            // Nobody's name is known: the pronoun stays where it was.
            (true, null) => Join(Pronoun(owner == writer ? "te" : "me", verbWord) + verb, rest),
            _ => Join(verb, rest),
        };
        task = WithNamedPronoun(task, commitment, writer, context);

        var spoken = writer == Party.Me ? task : PersonShift.Swap(task, context.Language);
        var adapted = spoken is null ? null : SecondPerson.Adapt(spoken, context.Session.Mentorship.Correspondence.Address);
        return new ActionItem(
            owner,
            adapted ?? sentence,
            due is null ? null : new Due(due.Date, sentence[due.Start..due.End]),
            source,
            IsQuoted: adapted is null);
    }

    /// <summary>"…avec Sacha, qui m'enverra sa grille lundi": what Sacha does on Monday is neither task nor date.</summary>
    private static CommittedClause WithoutRelative(string sentence, CommittedClause clause)
    {
        var words = Words.Of(sentence[..clause.End]);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1].Start > clause.Commitment.Object && words[i - 1].Is(",") && words[i].Folded is "qui" or "who" or "which") return clause with { End = words[i - 1].Start };
        }

        return clause;
    }

    private static DueSpan? DueOf(CommittedClause clause, IReadOnlyList<DueSpan> dues)
    {
        var inside = dues.Where(due => due.Start >= clause.Start && due.Start < clause.End).ToList();
        return inside.FirstOrDefault(due => due.IsDeadline) ?? inside.LastOrDefault();
    }

    private static bool NamesItsObject(string rest, Commitment commitment)
    {
        var words = Words.Of(rest);
        var first = commitment.Verb.Length == 0 ? 1 : 0;
        while (first < words.Count && Adverbs.Contains(words[first].Folded)) first++;
        return commitment.Pronoun.Length > 0
            || (words.Count > first && (Determiners.Contains(words[first].Folded) || words[first].IsCapitalised || words[first].Kind == WordKind.Digits));
    }

    private static string? ReceiverName(Subject subject, Party writer, ReadingContext context) =>
        context.GivenNameOf(subject.OwnerWhen(writer) == Party.Me ? Party.Other : Party.Me);

    private static string Pronoun(string pronoun, string verb) =>
        verb[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' ? pronoun[..1] + "’" : pronoun + " ";

    private static string Join(string verb, string rest) =>
        verb.Length == 0 ? rest : verb.EndsWith('’') || verb.EndsWith(' ') || rest.Length == 0 ? verb + rest : $"{verb} {rest}";

    private static string WithPerson(string verb, string rest, string person)
    {
        if (verb.Length > 0 && !verb.EndsWith(' ')) return Join($"{verb} {person}", rest);
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? $"{verb}{rest} {person}" : $"{verb}{rest[..end]} {person}{rest[end..]}";
    }

    /// <summary>"introduce me to Sam" → "introduce Camille to Sam": in a list of two people's tasks, "me" is a riddle.</summary>
    private static string WithNamedPronoun(string task, Commitment commitment, Party writer, ReadingContext context)
    {
        var words = Words.Of(task);
        if (words.Count < 2 || words[1].Kind != WordKind.Letters) return task;
        var who = (words[1].Folded, commitment.Subject) switch
        {
            ("you", Subject.Writer or Subject.Me or Subject.Other) => writer == Party.Me ? Party.Other : Party.Me,
            ("me", Subject.Reader or Subject.Other or Subject.Me) when commitment.Verb.Length == 0 => writer,
            _ => (Party?)null,
        };
        return who is { } party && context.GivenNameOf(party) is { } name ? task[..words[1].Start] + name + task[words[1].End..] : task;
    }
}
