using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>Days on which nothing is due: habits ("every Monday"), what is over ("vendredi dernier") and what never comes ("30 February").</summary>
internal static class NotDue
{
    /// <returns>The index after them, so that the weekday in them is not read; the same index where there are none.</returns>
    public static int Skip(Line line, int at) => 
        ReadHabit(line, at) ?? ReadPast(line, Opening.Read(line, at).End) ?? ReadImpossible(line, at) ?? at;

    private static int? ReadHabit(Line line, int at)
    {
        if (line.Words.Habits.Read(line, at) is not { } habit) return null;
        var number = Numeral.Read(line, habit.End)?.End ?? habit.End;
        if ((ReadDayOrUnit(line, number) ?? Expression.Read(line, habit.End, Lead.Article)?.End) is not { } first) return null;
        var end = TimeOfDay.Read(line, first);
        while (IsListed(line, end))
        {
            if (ReadDayOrUnit(line, end + 1) is not { } more) break;
            end = TimeOfDay.Read(line, more);
        }

        return end;
    }

    private static bool IsListed(Line line, int at) =>
        line[at].Is(',') || line[at].Is("et") || line[at].Is("and") || line[at].Is("ou") || line[at].Is("or");

    private static int? ReadPast(Line line, int at)
    {
        var before = line.Words.Whiches.Read(line, at);
        var end = ReadDayOrUnit(line, before?.End ?? at) ?? line.Words.Months.Read(line, before?.End ?? at)?.End;
        if (end is not { } named) return null;
        if (before is { Value: Which.Past }) return named;
        return line.Words.Whiches.Read(line, named) is { Value: Which.Past } after ? after.End : null;
    }

    private static int? ReadImpossible(Line line, int at)
    {
        if (Numeral.Read(line, at) is not { } day) return null;
        if (line.Words.Months.Read(line, line.Skip(day.End, line.Words.Connectors)) is not { } month) return null;
        var isPossible = Occurrences.OfYear(line.Today, month.Value.Month, day.Value.Value) is not null;
        return isPossible ? null : YearAfter.Read(line, month.End)?.End ?? month.End;
    }

    private static int? ReadDayOrUnit(Line line, int at) =>
        line.Words.Weekdays.Read(line, at)?.End ?? line.Words.ManyWeekdays.Read(line, at)?.End ?? line.Words.Units.Read(line, at)?.End;
}
