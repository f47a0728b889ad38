namespace MentorOutlook.Core.Reading;

/// <summary>Sentences that say by their first words what they are.</summary>
internal static class PlainStatements
{
    private static readonly string[] Decisions =
    [
        "on a decide", "nous avons decide", "on decide de", "nous decidons de", "c'est decide", "on part sur", "nous partons sur", "on est d'accord", "nous sommes d'accord",
        "nous avons convenu", "on a convenu", "il est convenu", "nous sommes convenus", "on s'est mis d'accord", "nous nous sommes mis d'accord", "we settled on", "we decided", "we've decided", "we have decided", "we agreed", "we've agreed", "it was agreed", "we'll go with", "we are going with", "we're going with",
    ];

    private static readonly string[] Wins =
    [
        "j'ai enfin reussi", "j'ai reussi a", "j'ai obtenu", "j'ai decroche", "i finally managed", "i managed to", "i finally got", "i landed",
    ];

    public static bool IsDecision(string sentence) => !sentence.EndsWith('?') && BeginsWith(sentence, Decisions);

    public static bool IsWin(string sentence)
    {
        var folded = Apostrophes(sentence);
        return Array.Exists(Wins, beginning => folded.Contains(beginning, StringComparison.Ordinal));
    }

    /// <summary>A question of at least three words; "ok ?" asks nothing that could stay open.</summary>
    public static bool IsQuestion(string sentence) =>
        sentence.EndsWith('?') && Words.Of(sentence).Count(word => word.Kind == WordKind.Letters) > 2;

    /// <summary>"j ai reussi": typed in a hurry, an apostrophe is a space.</summary>
    private static string Apostrophes(string sentence)
    {
        var folded = Folding.Fold(sentence);
        return folded.Contains("j ai ", StringComparison.Ordinal) ? folded.Replace("j ai ", "j'ai ", StringComparison.Ordinal) : folded;
    }

    private static bool BeginsWith(string sentence, string[] beginnings)
    {
        var folded = Apostrophes(sentence);
        return Array.Exists(beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
    }
}
