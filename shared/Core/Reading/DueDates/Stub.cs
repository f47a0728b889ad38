using NodaTime;
namespace MentorOutlook.Core.Reading.DueDates;
public enum Ambiguity { None, NumericOrder }
public sealed record DueDate(int Start, int Length, LocalDate Date, Ambiguity Ambiguity);
public sealed record DueDateContext(LocalDate Reference, Language Language, LocalDate? NextSession = null);
public static class DueDateReader { public static IReadOnlyList<DueDate> Read(string text, DueDateContext context) => []; }
