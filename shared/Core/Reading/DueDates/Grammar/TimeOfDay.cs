namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>The time of day after a date, which belongs to its words but not to its day: "à 14 h 30", "morning", "before 5 pm".</summary>
internal static class TimeOfDay
{
    private const int MostPhrases = 4;

    /// <returns>The index after it; the same index where there is none.</returns>
    public static int Read(Line line, int at)
    {
        for (var i = 0; i < MostPhrases; i++)
        {
            var next = ReadOne(line, at) ?? ReadOne(line, AfterSeparator(line, at));
            if (next is null) break;
            at = next.Value;
        }

        return at;
    }

    /// <summary>A time before its date: "à 15 heures le 15 mai", "by noon on Tuesday".</summary>
    public static int? ReadBefore(Line line, int at)
    {
        var lead = line.Words.TimeLeads.Read(line, at);
        if (line.Words.DayParts.Read(line, at) is { } part) return part.End;
        var clock = ClockTime.Read(line, lead?.End ?? at);
        var isTime = clock is not null && (lead is not null || !ClockTime.IsAlsoLength(line, at));
        return isTime ? line.Skip(Read(line, clock!.Value), ',') : null;
    }

    private static int? ReadOne(Line line, int at)
    {
        if (line.Words.DayParts.Read(line, at) is { } part) return part.End;
        var lead = line.Words.TimeLeads.Read(line, at);
        var from = lead?.End ?? at;
        return ClockTime.Read(line, from) ?? (lead is { Value: true } ? ClockTime.ReadBareHour(line, from) : null);
    }

    private static int AfterSeparator(Line line, int at) => line.Skip(line.Skip(line.Skip(at, ','), '-'), '@');
}
