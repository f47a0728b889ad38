using MentorOutlook.Core.Drafts;
using NodaTime;

namespace MentorOutlook.Core.Sessions;

/// <summary>Something to prepare, and from when.</summary>
public sealed record DueWork(ArtefactKind Kind, Instant At);

/// <summary>What is due for one appointment, or why nothing is.</summary>
public sealed record SessionPlan
{
    private SessionPlan(IReadOnlyList<DueWork> due, NoSession? reason) => (Due, Reason) = (due, reason);

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<DueWork> Due { get; }

    /// <summary>Why nothing is due now or later; null where something is.</summary>
    public NoSession? Reason { get; }

    public static SessionPlan Of(IEnumerable<DueWork> due) => new([.. due.OrderBy(work => work.At)], null);

    public static SessionPlan Nothing(NoSession reason) => new([], reason);
}

/// <summary>Why an appointment gets nothing.</summary>
public enum NoSession
{
    NotMarked,
    Private,
    Cancelled,
    Declined,

    /// <summary>It is marked, but none of the people there is the other of a mentorship.</summary>
    OtherPeople,

    /// <summary>A mentorship file could not be understood, so whether it is one is not known: what is written stays as it is.</summary>
    Unreadable,

    /// <summary>It ended too long ago for a recap to be of use.</summary>
    Past,
}
