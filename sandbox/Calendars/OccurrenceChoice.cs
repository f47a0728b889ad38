using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Which occurrence of a series is meant.</summary>
internal static class OccurrenceChoice
{
    private const int MostScanned = 50_000;
    private const int MostListed = 6;

    private static Problem TooOften { get; } = new("The series repeats too often to reach that date", "Export only the occurrence that you want");

    public static Result<Slot> Only(Series series, CancellationToken expired)
    {
        var slots = series.Slots(expired).Take(MostScanned);
        var live = slots.Where(s => !s.IsCancelled).Take(MostListed + 1).ToArray();
        if (live.Length == 1) return Open(live[0]);
        if (live.Length > 1) return Several(live);
        return series.Slots(expired).FirstOrDefault() is { } cancelled ? Open(cancelled) : Empty(series);
    }

    public static Result<Slot> On(IReadOnlyList<Series> series, OccurrenceWish wish, CancellationToken expired)
    {
        var until = series.Select(s => (Series: s, Slots: Until(s, wish, expired))).ToArray();
        var found = until.SelectMany(s => s.Slots).Where(s => wish.Matches(s.Time.Start.LocalDateTime)).ToArray();
        if (found.Length == 0) found = [.. series.SelectMany(s => s.Exceptions).Where(s => wish.Matches(s.Original.LocalDateTime))];
        if (found.Length == 0 && until.Any(s => s.Slots.Length == MostScanned)) return TooOften;
        if (found.Length == 0) return None(until.SelectMany(s => s.Slots), series.SelectMany(s => After(s, wish, expired)), wish);
        var live = found.Where(s => !s.IsCancelled).ToArray();
        return live.Length > 1 ? TooMany(live, wish) : Open(live.Length == 1 ? live[0] : found[0]);
    }

    private static Slot[] Until(Series series, OccurrenceWish wish, CancellationToken expired) =>
        [.. series.Slots(expired).Take(MostScanned).TakeWhile(s => s.Time.Date <= wish.Date)];

    private static IEnumerable<Slot> After(Series series, OccurrenceWish wish, CancellationToken expired) =>
        series.Slots(expired).Take(MostScanned).SkipWhile(s => s.Time.Date <= wish.Date).Where(s => !s.IsCancelled).Take(2);

    private static Result<Slot> Open(Slot slot)
    {
        if (slot.IsPrivate) return new Problem("The appointment is private", "Remove the private mark in the calendar and export it again, or choose another");
        if (!slot.IsCancelled) return slot;
        return new Problem(
            $"The appointment of {Listing.When(slot.Time)} is cancelled",
            slot.Series.Recurs ? "Choose another occurrence with --occurrence DATE" : "Choose another appointment");
    }

    private static Problem Several(Slot[] live)
    {
        var more = live.Length > MostListed ? " …" : "";
        return new Problem(
            $"The appointment is a series: {string.Join(", ", live.Take(MostListed).Select(s => Listing.When(s.Time)))}{more}",
            $"Choose one with --occurrence DATE, e.g. --occurrence {Listing.Date(live[0].Time)}");
    }

    private static Problem TooMany(Slot[] live, OccurrenceWish wish)
    {
        var listed = string.Join("; ", live.Take(Listing.MostEvents).Select(Listing.Of)) + Listing.More(live.Length);
        return live.Select(s => s.Series).Distinct().Count() > 1
            ? new Problem($"Several events take place on {wish}: {listed}", "Choose one with --event UID")
            : new Problem(
                $"The series has {live.Length} occurrences on {wish}: {string.Join(", ", live.Take(Listing.MostEvents).Select(s => Listing.When(s.Time)))}{Listing.More(live.Length)}",
                $"Add the time, e.g. --occurrence {new OccurrenceWish(live[0].Time.Date, live[0].Time.Start.TimeOfDay)}");
    }

    private static Problem None(IEnumerable<Slot> before, IEnumerable<Slot> after, OccurrenceWish wish)
    {
        var nearest = before.Where(s => !s.IsCancelled).OrderBy(s => s.Start).TakeLast(2)
            .Concat(after.OrderBy(s => s.Start).Take(2))
            .Select(s => Listing.When(s.Time))
            .ToArray();
        return new Problem(
            $"There is no occurrence on {wish}",
            nearest.Length == 0 ? "Choose another event with --event UID" : $"Choose one of the nearest: {string.Join(", ", nearest)}");
    }

    private static Problem Empty(Series series) =>
        new("The series has no occurrence", "Correct its repetition in the calendar and export it again")
        {
            Line = series.Master?.Lines.LineOf("RRULE"),
        };
}
