using MentorOutlook.Core.Problems;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>What can be wrong with a calendar file as a whole.</summary>
internal static class Problems
{
    public const string ExportAgain = "Export the appointment from the calendar again, as an .ics file";

    public static Problem NotACalendar { get; } = new("This is not a calendar file", "Give an .ics file, exported from Outlook, Google Calendar or Apple Calendar");

    public static Problem NoEvent { get; } = new("The calendar has no event in it", "Export the appointment itself; tasks, journals and free/busy times are not events");

    public static Problem SlowFile { get; } = new("The calendar file takes too long to read", "Export only the appointment that you want");

    public static Problem SlowSeries { get; } = new("The series takes too long to work out", "Export only the occurrence that you want");

    public static Problem UnreadableFile { get; } = new("The calendar file cannot be read", ExportAgain);

    public static Problem UnreadableEvent { get; } = new("The event cannot be read: a date, a length or a rule in it is out of range", ExportAgain);

    public static Problem Incomplete(string missing, int line) =>
        new($"This is not a complete calendar: {missing} is missing", ExportAgain) { Line = line };
}
