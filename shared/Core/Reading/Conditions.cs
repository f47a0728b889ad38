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

    public static bool Has(IReadOnlyList<Word> sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var isIf = sentence[i].Folded is "si" or "if" or "unless" or "lorsque" or "lorsqu'"
                || (sentence[i].Is("s'") && i + 1 < sentence.Count && sentence[i + 1].Folded is "il" or "ils")
                || (i == 0 && sentence[i].Folded is "quand" or "when" or "once");
            if (!isIf) continue;
            if (i > 0 && Asking.Contains(sentence[i - 1].Folded)) continue;
            if (i + 1 < sentence.Count && PolitelyEmpty.Contains(sentence[i + 1].Folded)) continue;
            return true;
        }

        return false;
    }
}
