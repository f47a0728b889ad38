using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// A date with all that belongs to it: the prepositions and a time before, a time and "at the latest" after. "Before" a
/// period is its first day; every other preposition names the last, and "before Friday" is Friday.
/// </summary>
/// <param name="Date">Null for a date on which nothing is due: one in the past, the start of something, "Friday's" something.</param>
internal readonly record struct DueReading(LocalDate? Date, Ambiguity Ambiguity)
{
    public static Match<DueReading>? Read(Line line, int at) =>
        TimeOfDay.ReadBefore(line, at) is { } afterTime && ReadDate(line, afterTime) is { } timed ? timed : ReadDate(line, at);

    private static Match<DueReading>? ReadDate(Line line, int at)
    {
        var opening = Opening.Read(line, at);
        if (Expression.Read(line, opening.End, opening.Value) is not { } days) return null;
        var isOver = line.Words.Whiches.Read(line, days.End) is { Value: Which.Past } && line.Words.Closings.Read(line, days.End) is null;
        var isOwner = line[days.End] is { Joint: '\'' } next && next.Is("s");
        var isDue = !isOver && !isOwner && !(opening.Value.HasFlag(Lead.Since) && days.Value.First == days.Value.Last);
        var date = opening.Value.HasFlag(Lead.Before) ? days.Value.First : days.Value.Last;
        return new Match<DueReading>(new DueReading(isDue ? date : null, days.Value.Ambiguity), ReadTail(line, days.End));
    }

    private static int ReadTail(Line line, int at)
    {
        var time = TimeOfDay.Read(line, ReadWeekdayInBrackets(line, at));
        return line.Skip(time, line.Words.Closings);
    }

    private static int ReadWeekdayInBrackets(Line line, int at) =>
        line[at].Is('(') && line.Words.Weekdays.Read(line, at + 1) is { } weekday && line[weekday.End].Is(')') ? weekday.End + 1 : at;
}
