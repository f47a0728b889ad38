namespace MentorOutlook.Core.Reading;

/// <summary>Tells a promise from "if you like, I could".</summary>
internal static class Conditions
{
    // After these a si or an if asks rather than conditions: "vérifier si la salle est libre".
    private static readonly HashSet<string> Asking =
    [
        "verifier", "verifie", "verifies", "verifierai", "voir", "vois", "verrai", "demander", "demande", "demanderai", "savoir", "confirmer", "confirme",
        "check", "see", "ask", "out", "know", "confirm", "decide",
    ];

    private static readonly HashSet<string> PolitelyEmpty = ["possible", "besoin", "necessaire", "needed", "necessary", "utile"];

    // A promise beside one of these is none.
    private static readonly HashSet<string> Doubts = ["peut-etre", "eventuellement", "maybe", "perhaps", "possibly", "unless", "probablement", "probably", "habitude", "souvent", "generalement", "usually", "often", "normally"];

    private static readonly string[][] Phrases =
    [
        ["au", "cas", "ou"], ["a", "moins", "que"], ["a", "moins", "qu'"], ["a", "condition"], ["en", "cas", "de"], ["en", "cas", "d'"], ["sous", "reserve"], ["sauf", "si"],
        ["in", "case"], ["provided", "that"], ["as", "long", "as"],
    ];

    // These condition at the head of a sentence only: "envoyer le CV dès que possible" is as firm as can be.
    private static readonly string[][] Heads = [["des", "que"], ["des", "qu'"], ["une", "fois"], ["as", "soon", "as"]];

    public static bool Has(IReadOnlyList<Word> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var isIf = sentence[i].Folded is "si" or "if" or "unless" or "lorsque" or "lorsqu'"
                || (sentence[i].Is("s'") && i + 1 < sentence.Count && sentence[i + 1].Folded is "il" or "ils")
                || (i == 0 && sentence[i].Folded is "quand" or "when" or "once");
            if (IsWeekly(sentence, i)) return true;
            if (Doubts.Contains(sentence[i].Folded) || Array.Exists(Phrases, phrase => StandsAt(sentence, i, phrase))) return true;
            if (i == 0 && Array.Find(Heads, head => StandsAt(sentence, 0, head)) is { } head && !(head.Length < sentence.Count && PolitelyEmpty.Contains(sentence[head.Length].Folded))) return true;
            if (!isIf) continue;
            if (i > 0 && Asking.Contains(sentence[i - 1].Folded)) continue;
            if (i > 1 && sentence[i - 1].Folded is "me" or "moi" or "us" && sentence[i - 2].Folded is "tell" or "dis" or "dites" or "dire" or "dis-moi") continue;
            if (i + 1 < sentence.Count && PolitelyEmpty.Contains(sentence[i + 1].Folded)) continue;
            return true;
        }

        return false;
    }

    /// <summary>"le vendredi" is every Friday, "le vendredi 4" and "le vendredi suivant" are one.</summary>
    private static bool IsWeekly(IReadOnlyList<Word> words, int index) =>
        words[index].Is("le") && index + 1 < words.Count && words[index + 1].Folded is "lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "dimanche"
        && !(index + 2 < words.Count && (words[index + 2].Kind == WordKind.Digits || words[index + 2].Folded is "suivant" or "prochain" or "d'apres" or "d'" or "premier" or "1er"));

    private static bool StandsAt(IReadOnlyList<Word> words, int index, string[] phrase)
    {
        if (index + phrase.Length > words.Count) return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!words[index + i].Is(phrase[i])) return false;
        }

        return true;
    }
}
