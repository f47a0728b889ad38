using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Actions;

/// <summary>What somebody will do.</summary>
/// <param name="Owner">Null where nobody was named: the recap says so rather than choosing.</param>
/// <param name="Task">Verb first where the notes have a verb, in the words of the notes' owner.</param>
/// <param name="IsQuoted">Whether <paramref name="Task"/> stands as it was said, because rewriting it would have been guessing.</param>
/// <param name="Due">Null where no date was said.</param>
public sealed record ActionItem(Party? Owner, string Task, Due? Due, Source Source, bool IsQuoted = false);
