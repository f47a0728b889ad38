using MentorOutlook.Core.Reading.English;
using MentorOutlook.Core.Reading.French;

namespace MentorOutlook.Core.Reading;

/// <summary>A commitment with the stretch of the sentence that belongs to it.</summary>
/// <param name="Start">Where its clause begins, in UTF-16 units.</param>
/// <param name="End">Where its clause ends.</param>
internal sealed record CommittedClause(Commitment Commitment, int Start, int End);

/// <summary>Finds the commitments of a sentence, clause by clause.</summary>
internal static class CommitmentReader
{
    // What may stand between the beginning of a clause and its subject.
    private static readonly HashSet<string> Openers =
    [
        "ok", "oui", "donc", "alors", "et", "puis", "ensuite", "mais", "bon", "sinon", "aussi", "enfin", "apres", "moi", "toi", "ici", "la",
        "de", "mon", "ton", "son", "votre", "notre", "cote", "pour", "ma", "part", "d'accord", "du", "coup", "par", "contre", "ailleurs", "voila", "d", "d'",
        "so", "then", "and", "but", "okay", "yes", "also", "now", "anyway", "well", "sure", "great", "next", "meanwhile",
    ];

    private static readonly HashSet<string> Joints = ["et", "puis", "mais", "and", "then", "but", "donc", "so", "ensuite", "pendant", "tandis"];

    /// <param name="due">The date expressions of the sentence: one of them may stand before the subject.</param>
    public static IReadOnlyList<CommittedClause> Read(string sentence, IReadOnlyList<Word> words, IReadOnlyList<DueSpan> due, People people)
    {
        if (words.Count == 0 || sentence.EndsWith('?') || Conditions.Has(words)) return [];
        var found = new List<(Commitment Commitment, int Word, int BoundaryEnd)>();
        for (var boundary = 0; boundary < words.Count; boundary++)
        {
            if (boundary > 0 && !IsJoint(words, boundary - 1)) continue;
            if (boundary > 0 && words[boundary - 1].Is(":") && Speech.Precedes(words, boundary - 1, people)) break;
            var subject = SkipOpeners(words, boundary, due);
            if (subject >= words.Count || (found.Count > 0 && subject <= found[^1].Word)) continue;
            var commitment = Read(words, subject, people);
            if (commitment is { Subject: Subject.Me or Subject.Other } && EndsName(words, subject - 2, people) && words[subject - 1].Folded is "et" or "and" or "&" or "/")
            {
                // "Camille and Dominique to agree…": both, which is nobody in particular.
                commitment = commitment with { Subject = Subject.Nobody };
            }

            if (commitment is not null) found.Add((commitment, subject, boundary == 0 ? words[subject].Start : JointStart(words, boundary - 1)));
        }

        return [.. found.Select((item, i) => new CommittedClause(
            item.Commitment,
            i == 0 ? 0 : item.BoundaryEnd,
            i + 1 < found.Count ? found[i + 1].BoundaryEnd : sentence.Length))];
    }

    /// <summary>"Let's prepare…" is also a French somebody called Let's who prepares: the language in which it is one of us wins.</summary>
    private static Commitment? Read(IReadOnlyList<Word> words, int subject, People people)
    {
        var french = FrenchCommitments.Read(words, subject, people);
        return french is { Subject: not Subject.Third } ? french : EnglishCommitments.Read(words, subject, people) ?? french;
    }

    private static bool EndsName(IReadOnlyList<Word> words, int index, People people) =>
        index >= 0 && (people.At(words, index) is not null || (index > 0 && people.At(words, index - 1) is { Words: 2 }));

    private static bool IsJoint(IReadOnlyList<Word> words, int index) =>
        words[index].Kind == WordKind.Sign ? words[index].Folded is "," or ";" or ":" or "–" or "—" or "-" or "/" : Joints.Contains(words[index].Folded);

    /// <summary>", et je…": the comma and the et both belong to the cut.</summary>
    private static int JointStart(IReadOnlyList<Word> words, int index)
    {
        while (index > 0 && IsJoint(words, index - 1)) index--;
        return words[index].Start;
    }

    private static int SkipOpeners(IReadOnlyList<Word> words, int index, IReadOnlyList<DueSpan> due)
    {
        while (index < words.Count)
        {
            var span = due.FirstOrDefault(item => item.Start <= words[index].Start && words[index].Start < item.End);
            if (span is null && !Openers.Contains(words[index].Folded) && words[index].Folded is not ("," or ":" or "-" or "–")) return index;
            index++;
            while (span is not null && index < words.Count && words[index].Start < span.End) index++;
        }

        return index;
    }
}
