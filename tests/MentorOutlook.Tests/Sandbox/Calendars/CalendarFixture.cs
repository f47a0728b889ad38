using System.Text;
using MentorOutlook.Core.Problems;
using MentorOutlook.Sandbox.Calendars;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Tests.Sandbox.Calendars;

internal static class CalendarFixture
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");

    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Files", "calendars"), "*.ics").Order(StringComparer.Ordinal).Select(Path.GetFileName)!];

    public static string TextOf(string name) => Decode(Path.Combine(AppContext.BaseDirectory, "Files", "calendars", name));

    public static string Sample(string name) => Decode(Path.Combine(AppContext.BaseDirectory, "Samples", name));

    /// <summary>A calendar around the lines of one event.</summary>
    public static string Event(params string[] lines) => Calendar(["BEGIN:VEVENT", "UID:one@example.com", .. lines, "END:VEVENT"]);

    public static string Calendar(params string[] lines) =>
        string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", .. lines, "END:VCALENDAR", ""]);

    public static ChosenAppointment Choose(string text, string? occurrence = null, string? uid = null) =>
        Chosen(text, occurrence, uid).TryGet(out var chosen, out var problem) ? chosen : throw new InvalidOperationException(problem.ToString());

    public static Problem Refuse(string text, string? occurrence = null, string? uid = null) =>
        Chosen(text, occurrence, uid).Problem ?? throw new InvalidOperationException("The file was read.");

    public static Result<ChosenAppointment> Chosen(string text, string? occurrence = null, string? uid = null) =>
        CalendarFile.Read(text).TryGet(out var file, out var problem) ? file.Choose(uid, occurrence) : problem;

    public static string Show(ZonedDateTime time) => Minute.Format(time.LocalDateTime);

    private static string Decode(string path) => Encoding.UTF8.GetString(FoldedBytes.Mend(File.ReadAllBytes(path)));
}
