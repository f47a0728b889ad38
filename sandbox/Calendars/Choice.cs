using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Which of a file's events is meant.</summary>
internal static class Choice
{
    public static Result<ChosenAppointment> Of(IReadOnlyList<FileEvent> events, string? uid, string? occurrence, CancellationToken expired)
    {
        OccurrenceWish? wish = null;
        if (occurrence is not null)
        {
            if (!OccurrenceWish.Parse(occurrence).TryGet(out wish, out var unclear)) return unclear;
        }

        var groups = events.GroupBy(e => e.Key, StringComparer.Ordinal).ToArray();
        var candidates = uid is null ? groups : [.. groups.Where(g => g.Key.Equals(uid.Trim(), StringComparison.OrdinalIgnoreCase))];
        if (candidates.Length == 0) return UnknownUid(uid!, groups);
        if (candidates.Length == 1) return Series.Of(candidates[0]).TryGet(out var single, out var problem) ? One(single, wish, expired) : problem;
        return wish is null ? Ambiguous(candidates) : OnDate(candidates, wish, expired);
    }

    private static Result<ChosenAppointment> One(Series series, OccurrenceWish? wish, CancellationToken expired) =>
        (wish is null ? OccurrenceChoice.Only(series, expired) : OccurrenceChoice.On([series], wish, expired)).TryGet(out var slot, out var problem)
            ? Appointments.Of(slot, wish, expired)
            : problem;

    /// <summary>Events that cannot be read take no part here: another one may be meant.</summary>
    private static Result<ChosenAppointment> OnDate(IEnumerable<IGrouping<string, FileEvent>> groups, OccurrenceWish wish, CancellationToken expired)
    {
        var series = groups.Select(g => Series.Of(g).TryGet(out var s, out _) ? s : null).OfType<Series>().ToArray();
        return OccurrenceChoice.On(series, wish, expired).TryGet(out var slot, out var problem)
            ? Appointments.Of(slot, wish, expired)
            : problem;
    }

    private static Problem UnknownUid(string uid, IGrouping<string, FileEvent>[] groups) => new(
        $"The calendar has no event with the UID {OneLine.Of(uid, 255)}",
        $"Choose one with --event UID: {Listing.Of(groups)}");

    private static Problem Ambiguous(IGrouping<string, FileEvent>[] groups) => new(
        $"The calendar has {groups.Length} events: {Listing.Of(groups)}",
        "Choose one with --event UID, or with --occurrence DATE if only one takes place on that date");
}
