using System.Diagnostics;
using MentorOutlook.Core.Reading;
using MentorOutlook.Core.Reading.DueDates;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Evaluation.DueDates;

/// <summary>What the reader made of one item.</summary>
internal sealed record Outcome(DueDateItem Item, DueDate? Read, double Microseconds)
{
    public bool IsExact => Read is not null && Read.Date == Parse(Item.Due);

    public bool IsLenient => Read is not null && Read.Date >= Parse(Item.Accept[0]) && Read.Date <= Parse(Item.Accept[1]);

    public bool IsAmbiguous => Read is { Ambiguity: not Ambiguity.None };

    public bool IsFlagged => Item.Flags.Length > 0;

    public static Outcome Of(DueDateItem item)
    {
        var language = item.Lang is "fr" ? Language.French : Language.English;
        var context = new DueDateContext(Parse(item.Reference), language);
        var start = Stopwatch.GetTimestamp();
        var dates = DueDateReader.Read(item.Text, context).ToList();
        var microseconds = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return new Outcome(item, Pick(item, dates), microseconds);
    }

    /// <summary>The date that overlaps the expression, else the first.</summary>
    private static DueDate? Pick(DueDateItem item, List<DueDate> dates)
    {
        var start = item.Text.IndexOf(item.Expression, StringComparison.OrdinalIgnoreCase);
        return dates.Find(date => date.Start < start + item.Expression.Length && start < date.Start + date.Length) ?? (dates is [var first, ..] ? first : null);
    }

    private static LocalDate Parse(string day) => LocalDatePattern.Iso.Parse(day[..10]).Value;
}
