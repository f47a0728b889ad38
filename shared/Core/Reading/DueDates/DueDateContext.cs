using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates;

/// <param name="Reference">The day on which the text was written, in its writer's zone.</param>
/// <param name="NextSession">What "our next session" means; without it those words name no day.</param>
public sealed record DueDateContext(LocalDate Reference, Language Language, LocalDate? NextSession = null);
