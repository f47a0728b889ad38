using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>
/// A length of time from now on: "dans 15 jours", "within two weeks", "the next 3 days". It ends on the day that many
/// units from today; "upcoming" and "suivants" count whole calendar weeks and months instead.
/// </summary>
internal static class Ahead
{
    public static Match<Days>? Read(Line line, int at, Lead lead)
    {
        var before = line.Words.Whiches.Read(line, at);
        if (Length.Read(line, before?.End ?? at) is not { } length) return null;
        var after = line.Words.Whiches.Read(line, length.End);
        var which = after?.Value ?? length.Value.Which ?? before?.Value;
        if (which is Which.Past || (which is null or Which.This && !lead.HasFlag(Lead.Ahead))) return null;
        var end = line[length.End].Is("s") && line[length.End + 1].Is("time") ? length.End + 2 : line[length.End].Is("time") ? length.End + 1 : length.End;
        return Find(line, length.Value, which) is { } days ? new Match<Days>(days, after?.End ?? end) : null;
    }

    private static Days? Find(Line line, Length length, Which? which)
    {
        if (length.From(line.Today) is not { } day) return null;
        var isWhole = which is Which.Coming;
        return length.Unit switch
        {
            Unit.Week when isWhole => new Days(line.Today, Days.WeekOf(day).Last),
            Unit.Month when isWhole => new Days(line.Today, Days.MonthOf(day).Last),
            _ => Days.On(day, length.Ambiguity),
        };
    }
}
