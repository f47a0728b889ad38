namespace MentorOutlook.Core.Reading;

/// <summary>Tells what somebody else said: in it, <c>je</c> and <c>I</c> are not the writer.</summary>
internal static class Speech
{
    private static readonly HashSet<string> Saying =
    [
        "dit", "disait", "repond", "repondu", "ecrit", "demande", "propose", "conseille", "suggere", "explique", "pense", "raconte", "promis", "annonce", "confirme",
        "said", "says", "told", "wrote", "writes", "asked", "asks", "answered", "replied", "suggested", "suggests", "thinks", "thought", "explained", "promised",
    ];

    /// <summary>Whether a colon opens somebody's words: "Sacha m'a dit : je…", "Dominique : je t'envoie…".</summary>
    public static bool Precedes(IReadOnlyList<Word> words, int colon, People people)
    {
        if (people.At(words, 0) is { } named && named.Words == colon) return named.Who != Named.Me;
        for (var i = 0; i < colon; i++)
        {
            if (Saying.Contains(words[i].Folded)) return true;
        }

        return false;
    }

    /// <summary>"Dominique thinks I should…", "Camille confirme que…": the clause that follows is a thought of theirs, no task.</summary>
    public static bool FollowsAt(IReadOnlyList<Word> words, int index) =>
        index < words.Count && words[index].Folded is "que" or "qu'" or "that" or "i" or "i'll" or "you" or "he" or "she" or "we" or "they" or "it's";
}
