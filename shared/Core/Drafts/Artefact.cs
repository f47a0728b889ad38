using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Drafts;

/// <summary>What is written for a session.</summary>
public enum ArtefactKind
{
    /// <summary>For the mentee alone, before.</summary>
    Brief,

    /// <summary>From the mentee to the mentor, before.</summary>
    ProgressNote,

    /// <summary>From the mentee to the mentor, the mentee in copy, after.</summary>
    Recap,
}

/// <summary>Keeps what is for its owner alone out of anything that somebody else will read.</summary>
internal static class Readership
{
    /// <exception cref="ArgumentException">An item is for its owner alone: a fault of ours, not of the input.</exception>
    public static IReadOnlyList<NotedItem> ForBoth(IReadOnlyList<NotedItem> items) =>
        items.All(item => item.Audience == Audience.Us)
            ? items
            : throw new ArgumentException("An item for its owner alone was about to be shown to somebody else.", nameof(items));
}
