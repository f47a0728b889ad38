using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>The words of one language that the grammar knows, by what they mean to it.</summary>
internal sealed record Vocabulary
{
    private static readonly Vocabulary French = new()
    {
        Months = MonthWords.French, Weekdays = WeekdayWords.French, ManyWeekdays = WeekdayWords.FrenchPlurals,
        Cardinals = CardinalWords.French, Counts = CardinalWords.FrenchCounts,
        Ordinals = OrdinalWords.French, OrdinalEndings = OrdinalWords.FrenchEndings,
        Units = UnitWords.French, Leads = LeadWords.French, Whiches = WhichWords.French, Parts = PartWords.French,
        DayNames = DayNameWords.French, Anchors = AnchorWords.French, Connectors = ConnectorWords.French,
        Followers = ConnectorWords.FrenchFollowers, RangeMarks = ConnectorWords.FrenchRanges, DayParts = TimeWords.French,
        TimeLeads = TimeWords.FrenchLeads, ClockWords = TimeWords.FrenchClock, Sessions = SessionWords.French,
        Habits = HabitWords.French, Holidays = HolidayWords.French, Closings = ConnectorWords.FrenchClosings,
    };

    private static readonly Vocabulary English = new()
    {
        Months = MonthWords.English, Weekdays = WeekdayWords.English, ManyWeekdays = WeekdayWords.EnglishPlurals,
        Cardinals = CardinalWords.English, Counts = CardinalWords.EnglishCounts,
        Ordinals = OrdinalWords.English, OrdinalEndings = OrdinalWords.EnglishEndings,
        Units = UnitWords.English, Leads = LeadWords.English, Whiches = WhichWords.English, Parts = PartWords.English,
        DayNames = DayNameWords.English, Anchors = AnchorWords.English, Connectors = ConnectorWords.English,
        Followers = ConnectorWords.EnglishFollowers, RangeMarks = ConnectorWords.EnglishRanges, DayParts = TimeWords.English,
        TimeLeads = TimeWords.EnglishLeads, ClockWords = TimeWords.EnglishClock, Sessions = SessionWords.English,
        Habits = HabitWords.English, Holidays = HolidayWords.English, Closings = ConnectorWords.EnglishClosings,
    };

    public required Phrases<MonthWord> Months { get; init; }

    public required Phrases<WeekdayWord> Weekdays { get; init; }

    /// <summary>Plurals name no day by themselves, but can be counted: "two Mondays from now".</summary>
    public required Phrases<IsoDayOfWeek> ManyWeekdays { get; init; }

    public required Phrases<int> Cardinals { get; init; }

    public required Phrases<int> Ordinals { get; init; }

    public required Phrases<bool> OrdinalEndings { get; init; }

    /// <summary>Vague numbers and articles that count: "a", "a few", "quelques".</summary>
    public required Phrases<int> Counts { get; init; }

    public required Phrases<Unit> Units { get; init; }

    public required Phrases<Lead> Leads { get; init; }

    public required Phrases<Which> Whiches { get; init; }

    public required Phrases<Part> Parts { get; init; }

    public required Phrases<DayName> DayNames { get; init; }

    public required Phrases<Anchor> Anchors { get; init; }

    /// <summary>"de", "du", "of the": what stands between a part and its whole.</summary>
    public required Phrases<bool> Connectors { get; init; }

    /// <summary>Small words after which "the 4th" is no longer the fourth of something.</summary>
    public required Phrases<bool> Followers { get; init; }

    public required Phrases<bool> RangeMarks { get; init; }

    public required Phrases<bool> DayParts { get; init; }

    /// <summary>Whether a bare number after it can be an hour: "at 4", not "before 4".</summary>
    public required Phrases<bool> TimeLeads { get; init; }

    public required Phrases<Clock> ClockWords { get; init; }

    public required Phrases<bool> Sessions { get; init; }

    public required Phrases<bool> Habits { get; init; }

    public required Phrases<AnnualDate> Holidays { get; init; }

    /// <summary>"au plus tard", "at the latest" after the date.</summary>
    public required Phrases<bool> Closings { get; init; }

    public static Vocabulary Of(Language language) => language is Language.French ? French : English;
}
