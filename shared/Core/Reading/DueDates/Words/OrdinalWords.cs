namespace MentorOutlook.Core.Reading.DueDates.Words;

internal static class OrdinalWords
{
    public static readonly Phrases<int> French = new(
        ("premier|premiere", 1), ("deuxieme|second|seconde", 2), ("troisieme", 3), ("quatrieme", 4), ("cinquieme", 5),
        ("sixieme", 6), ("septieme", 7), ("huitieme", 8), ("neuvieme", 9), ("dixieme", 10), ("onzieme", 11), ("douzieme", 12),
        ("treizieme", 13), ("quatorzieme", 14), ("quinzieme", 15), ("seizieme", 16), ("dix septieme", 17), ("dix huitieme", 18),
        ("dix neuvieme", 19), ("vingtieme", 20), ("vingt et unieme", 21), ("vingt deuxieme", 22), ("vingt troisieme", 23),
        ("vingt quatrieme", 24), ("vingt cinquieme", 25), ("vingt sixieme", 26), ("vingt septieme", 27), ("vingt huitieme", 28),
        ("vingt neuvieme", 29), ("trentieme", 30), ("trente et unieme", 31));

    public static readonly Phrases<int> English = new(
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
        ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
        ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("twenty first", 21),
        ("twenty second", 22), ("twenty third", 23), ("twenty fourth", 24), ("twenty fifth", 25), ("twenty sixth", 26),
        ("twenty seventh", 27), ("twenty eighth", 28), ("twenty ninth", 29), ("thirtieth", 30), ("thirty first", 31));

    public static readonly Phrases<bool> FrenchEndings = new(("er|ere|re|e|eme|ieme|nd|nde", true));

    public static readonly Phrases<bool> EnglishEndings = new(("st|nd|rd|th", true));
}
