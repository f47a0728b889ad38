using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>The few holidays that people give as limits and that are the same day every year.</summary>
internal static class HolidayWords
{
    public static readonly Phrases<AnnualDate> French = new(
        ("noel", new(12, 25)), ("saint sylvestre", new(12, 31)), ("nouvel an|jour de l an", new(1, 1)));

    public static readonly Phrases<AnnualDate> English = new(
        ("christmas|christmas day|xmas", new(12, 25)), ("christmas eve", new(12, 24)), ("new year s eve|new years eve", new(12, 31)),
        ("new year s day|new years day|new year|new years", new(1, 1)));
}
