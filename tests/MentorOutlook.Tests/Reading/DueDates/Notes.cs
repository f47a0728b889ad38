using System.Globalization;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.DueDates;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Tests.Reading.DueDates;

/// <summary>Notes taken on Wednesday 11 March 2026, the next session being on 8 April.</summary>
internal static class Notes
{
    public static readonly LocalDate Today = new(2026, 3, 11);

    public static readonly LocalDate NextSession = new(2026, 4, 8);

    public static IReadOnlyList<DueDate> Read(string text, Language language, LocalDate? today = null) =>
        DueDateReader.Read(text, new DueDateContext(today ?? Today, language, NextSession));

    /// <summary>Every date of the text as "2026-03-13 by Friday", one a line.</summary>
    public static string Dates(string text, Language language) =>
        string.Join('\n', Read(text, language).Select(date => $"{Iso(date.Date)} {text.Substring(date.Start, date.Length)}"));

    public static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date).ToString(CultureInfo.InvariantCulture);
}
