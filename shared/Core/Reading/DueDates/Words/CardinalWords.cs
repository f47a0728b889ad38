namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>Number words that are not sums of others; the grammar adds "vingt" and "deux", "twenty" and "one".</summary>
internal static class CardinalWords
{
    public static readonly Phrases<int> French = new(
        ("un|une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9),
        ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16),
        ("dix sept", 17), ("dix huit", 18), ("dix neuf", 19), ("vingt", 20), ("trente", 30), ("quarante", 40),
        ("cinquante", 50), ("soixante", 60), ("deux mille", 2000));

    public static readonly Phrases<int> English = new(
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
        ("sixty", 60), ("two thousand|two thousand and", 2000));

    /// <summary>Said loosely, a few are three.</summary>
    public static readonly Phrases<int> FrenchCounts = new(("quelques", 3));

    public static readonly Phrases<int> EnglishCounts = new(("a|an", 1), ("a couple of|a couple|couple of", 2), ("few|a few", 3));
}
