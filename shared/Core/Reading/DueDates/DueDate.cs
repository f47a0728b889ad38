using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates;

/// <summary>Some words of a text and the day by which they want something done.</summary>
/// <param name="Start">0-based offset of the first character, the preposition included ("avant vendredi", "by Friday").</param>
/// <param name="Length">Up to and including a time of day that belongs to the date ("vendredi à 14 h").</param>
/// <param name="Date">The day named; of several days, the last.</param>
public sealed record DueDate(int Start, int Length, LocalDate Date, Ambiguity Ambiguity);
