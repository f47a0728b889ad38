namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <param name="AlsoWord">Whether it means something else too ("may", "mars", "sept"), so that it needs a day or a capital letter.</param>
internal readonly record struct MonthWord(int Month, bool AlsoWord = false);

internal static class MonthWords
{
    public static readonly Phrases<MonthWord> French = new(
        ("janvier|janv|jan", new(1)), ("fevrier|fevr|fev", new(2)), ("mars", new(3, AlsoWord: true)), ("avril|avr", new(4)),
        ("mai", new(5)), ("juin", new(6)), ("juillet|juil", new(7)), ("aout", new(8)), ("septembre", new(9)),
        ("sept", new(9, AlsoWord: true)), ("octobre|oct", new(10)), ("novembre|nov", new(11)), ("decembre|dec", new(12)));

    public static readonly Phrases<MonthWord> English = new(
        ("january|jan", new(1)), ("february|feb", new(2)), ("march|mar", new(3, AlsoWord: true)), ("april|apr", new(4)),
        ("may", new(5, AlsoWord: true)), ("june|jun", new(6)), ("july|jul", new(7)), ("august|aug", new(8)),
        ("september|sept|sep", new(9)), ("october|oct", new(10)), ("november|nov", new(11)), ("december|dec", new(12)));
}
