namespace MentorOutlook.Core.Reading.French;

/// <summary>The pronouns between a French subject and its verb.</summary>
/// <param name="Next">The index of the first word after them.</param>
/// <param name="Recipient">Whether one of them is the other person of the sentence.</param>
/// <param name="Kept">Those that stay in front of the infinitive, as written there: "l’", "les ", "se ".</param>
internal readonly record struct FrenchClitics(int Next, bool Recipient, bool Reflexive, string Kept)
{
    public static FrenchClitics Read(IReadOnlyList<Word> words, int index, GrammaticalPerson person)
    {
        var clitics = new FrenchClitics(index, false, false, "");
        while (clitics.Next < words.Count)
        {
            var word = words[clitics.Next].Folded;
            if (IsReflexive(word, person)) clitics = clitics with { Reflexive = true };
            else if (word is "te" or "t'" or "me" or "m'" or "vous" or "nous") clitics = clitics with { Recipient = true };
            else if (word is "le" or "la" or "les" or "lui" or "leur" or "y" or "en") clitics = clitics with { Kept = clitics.Kept + word + " " };
            else if (word is "l'") clitics = clitics with { Kept = clitics.Kept + "le " };
            else break;
            clitics = clitics with { Next = clitics.Next + 1 };
        }

        return clitics;
    }

    /// <summary>Without <c>lui</c> and <c>leur</c>: where an object follows, they only say to whom, and to whom is not theirs to say in a mail to that person.</summary>
    public FrenchClitics WithoutThird() => this with { Kept = Kept.Replace("lui ", "", StringComparison.Ordinal).Replace("leur ", "", StringComparison.Ordinal) };

    /// <summary>The kept pronouns in front of an infinitive: elided before a vowel, reflexive first.</summary>
    public string Before(string infinitive)
    {
        var pronouns = Reflexive ? "se " + Kept : Kept;
        if (pronouns.Length == 0) return "";
        return Folding.Fold(infinitive)[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'h' && pronouns is [.., 'e' or 'a', ' '] and not "leur "
            ? pronouns[..^2] + "’"
            : pronouns;
    }

    private static bool IsReflexive(string word, GrammaticalPerson person) => person switch
    {
        GrammaticalPerson.I => word is "me" or "m'",
        GrammaticalPerson.YouSingular => word is "te" or "t'",
        GrammaticalPerson.It => word is "se" or "s'",
        GrammaticalPerson.We => word is "nous",
        GrammaticalPerson.YouPlural => word is "vous",
        _ => false,
    };
}
