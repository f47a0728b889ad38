using MentorOutlook.Core.Reading.DueDates.Tokens;
using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>A length of time, or a number of weekdays, from a day: "deux jours après vendredi", "3 weeks later", "two Sundays from now".</summary>
internal static class AnchoredLength
{
    public static Match<Days>? Read(Line line, int at) => ReadLength(line, at) ?? ReadWeekdays(line, at);

    private static Match<Days>? ReadLength(Line line, int at)
    {
        if (Length.Read(line, at) is not { } length || ReadAnchor(line, length.End) is not { } anchored) return null;
        var (anchor, from) = anchored.Value;
        var date = anchor switch
        {
            Anchor.Before => length.Value.From(from, sign: -1),
            Anchor.Starting => length.Value.From(from)?.PlusDays(-1),
            _ => length.Value.From(from),
        };
        return date is { } day ? new Match<Days>(Days.On(day, length.Value.Ambiguity), anchored.End) : null;
    }

    private static Match<Days>? ReadWeekdays(Line line, int at)
    {
        if (Numeral.ReadCardinal(line, at) is not { Value.Value: > 0 and < 100 } count) return null;
        Match<IsoDayOfWeek>? weekday = line.Words.Weekdays.Read(line, count.End) is { } one
            ? new Match<IsoDayOfWeek>(one.Value.Day, one.End)
            : line.Words.ManyWeekdays.Read(line, count.End);
        if (weekday is not { } named || ReadAnchor(line, named.End) is not { Value.Anchor: Anchor.Now or Anchor.After } anchored) return null;
        return new Match<Days>(Days.On(Occurrences.After(anchored.Value.Day, named.Value).PlusWeeks(count.Value.Value - 1)), anchored.End);
    }

    /// <summary>What the length hangs on; "deux jours après", with nothing behind, hangs on today.</summary>
    private static Match<(Anchor Anchor, LocalDate Day)>? ReadAnchor(Line line, int at)
    {
        if (line.Words.Anchors.Read(line, at) is not { } anchor) return null;
        var now = new Match<(Anchor, LocalDate)>((Anchor.Now, line.Today), anchor.End);
        if (anchor.Value is Anchor.Now) return now;
        var opening = Opening.Read(line, anchor.End);
        if (Day.Read(line, opening.End, Lead.Article | Lead.On) is { } day)
            return new Match<(Anchor, LocalDate)>((anchor.Value, day.Value.First), day.End);
        return anchor.Value is Anchor.After && line[anchor.End].Kind is TokenKind.Edge or TokenKind.Mark ? now : null;
    }
}
