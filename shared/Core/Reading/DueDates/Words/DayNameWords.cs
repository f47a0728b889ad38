namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <param name="Offset">Days from today.</param>
/// <param name="IsClose">Whether a day may follow that it is the end of: "EOD Friday".</param>
internal readonly record struct DayName(int Offset, bool IsClose = false);

internal static class DayNameWords
{
    public static readonly Phrases<DayName> French = new(
        ("aujourd hui|ce jour|ce soir|ce matin|cet apres midi|ce midi|cette nuit|tout a l heure", new(0)),
        ("fin de journee|fin de la journee|fin de cette journee|en fin de journee|a la fin de la journee|eod", new(0, IsClose: true)),
        ("demain|lendemain", new(1)), ("apres demain|surlendemain", new(2)));

    public static readonly Phrases<DayName> English = new(
        ("today|tonight|tonite|this morning|this afternoon|this evening", new(0)),
        ("eod|cob|cop|eob|end of day|end of the day|end of play|close of business|close of play", new(0, IsClose: true)),
        ("tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow", new(1)), ("day after tomorrow", new(2)));
}
