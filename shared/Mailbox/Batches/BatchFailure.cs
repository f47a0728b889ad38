using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Batches;

/// <param name="Status">0 where the step was not answered at all.</param>
internal readonly record struct BatchFailure(int Status, TimeSpan? After)
{
    public static TryLaterException Of(IReadOnlyCollection<BatchFailure> failures) =>
        new($"Steps of a batch were answered {string.Join(", ", failures.Select(failure => failure.Status).Distinct().Order())}.")
        {
            After = failures.Max(failure => failure.After),
        };
}
