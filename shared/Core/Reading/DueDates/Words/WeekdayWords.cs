using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <param name="AlsoWord">Whether it means something else too ("sun", "we sat", "la mer"), so that it needs company to be a day.</param>
internal readonly record struct WeekdayWord(IsoDayOfWeek Day, bool AlsoWord = false);

internal static class WeekdayWords
{
    public static readonly Phrases<WeekdayWord> French = new(
        ("lundi|lun", new(Monday)), ("mardi", new(Tuesday)), ("mercredi|mercr", new(Wednesday)), ("jeudi", new(Thursday)),
        ("vendredi|vendr|ven", new(Friday)), ("samedi", new(Saturday)), ("dimanche|dim", new(Sunday)),
        ("mar", new(Tuesday, AlsoWord: true)), ("mer", new(Wednesday, AlsoWord: true)),
        ("jeu", new(Thursday, AlsoWord: true)), ("sam", new(Saturday, AlsoWord: true)));

    public static readonly Phrases<WeekdayWord> English = new(
        ("monday|mon", new(Monday)), ("tuesday|tues|tue", new(Tuesday)), ("wednesday|weds", new(Wednesday)),
        ("thursday|thurs|thur|thu", new(Thursday)), ("friday|fri", new(Friday)), ("saturday", new(Saturday)), ("sunday", new(Sunday)),
        ("wed", new(Wednesday, AlsoWord: true)), ("sat", new(Saturday, AlsoWord: true)), ("sun", new(Sunday, AlsoWord: true)));

    public static readonly Phrases<IsoDayOfWeek> FrenchPlurals = new(
        ("lundis", Monday), ("mardis", Tuesday), ("mercredis", Wednesday), ("jeudis", Thursday), ("vendredis", Friday),
        ("samedis", Saturday), ("dimanches", Sunday));

    public static readonly Phrases<IsoDayOfWeek> EnglishPlurals = new(
        ("mondays", Monday), ("tuesdays", Tuesday), ("wednesdays", Wednesday), ("thursdays", Thursday), ("fridays", Friday),
        ("saturdays", Saturday), ("sundays", Sunday));
}
