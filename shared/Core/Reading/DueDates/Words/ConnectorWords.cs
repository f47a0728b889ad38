namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>The small words between, after and around the parts of a date.</summary>
internal static class ConnectorWords
{
    public static readonly Phrases<bool> French = new(("de|du|d|de la|de l|des|en|la|le|l|du mois de|du mois d", true));

    public static readonly Phrases<bool> English = new(("of|of the|in|in the|the", true));

    public static readonly Phrases<bool> FrenchFollowers = new(
        ("a|au|aux|avec|avant|apres|car|chez|d|dans|de|des|du|en|est|et|mais|ou|par|plutot|pour|puis|qui|sans|si|sur|vers", true),
        ("ce|elle|elles|il|ils|je|la|le|les|nous|on|se|tu|un|une|vous", true));

    public static readonly Phrases<bool> EnglishFollowers = new(
        ("after|and|around|as|at|because|before|but|by|for|from|if|in|instead|is|of|on|or|please|so|then|to|unless|until|when|which|will|with|works", true),
        ("he|i|it|my|our|she|that|they|this|we|you|your", true));

    public static readonly Phrases<bool> FrenchRanges = new(
        ("au|a|jusqu a|jusqu au|jusqu a le|jusqu en|et|et le|et la|et au", true));

    public static readonly Phrases<bool> EnglishRanges = new(("to|to the|till|until|til|through|thru|and|and the|until the|till the", true));

    public static readonly Phrases<bool> FrenchClosings = new(
        ("au plus tard|dernier delai|dernier carat|maximum|maxi|max|ou avant|grand maximum", true));

    public static readonly Phrases<bool> EnglishClosings = new(("at the latest|latest|or earlier|or before|at the very latest|max", true));
}
