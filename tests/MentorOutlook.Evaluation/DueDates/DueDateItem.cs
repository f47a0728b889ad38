namespace MentorOutlook.Evaluation.DueDates;

/// <param name="Expression">The date as it stands in the text, in any case.</param>
/// <param name="Accept">First and last day that count under the lenient measure.</param>
/// <param name="Flags">Conventions on which the sources contradict each other.</param>
internal sealed record DueDateItem(
    int Id, string Lang, string Class, string Text, string Expression, string Reference, string Due, string[] Accept, string Source, string[] Flags);

internal sealed record DueDateFile(DueDateItem[] Items);
