using MentorOutlook.Core.Reading.DueDates.Grammar;
using MentorOutlook.Core.Reading.DueDates.Tokens;
using MentorOutlook.Core.Reading.DueDates.Words;

namespace MentorOutlook.Core.Reading.DueDates;

/// <summary>Finds the dates in what people write, in time proportional to its length.</summary>
public static class DueDateReader
{
    /// <summary>All dates, from left to right, without overlap. A reference outside the years 1900 to 9000 finds none.</summary>
    public static IReadOnlyList<DueDate> Read(string text, DueDateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Reference.Year is < 1900 or > 9000) return [];
        var tokens = Tokenizer.Cut(text);
        var line = new Line(tokens, Vocabulary.Of(context.Language), context.Language, context.Reference, context.NextSession);
        var dates = new List<DueDate>();
        for (var at = 0; at < tokens.Length;)
        {
            if (DueReading.Read(line, at) is { } reading)
            {
                if (reading.Value.Date is { } date) dates.Add(Cut(line, at, reading.End, new DueDate(0, 0, date, reading.Value.Ambiguity)));
                at = reading.End;
            }
            else
            {
                at = Math.Max(at + 1, NotDue.Skip(line, at));
            }
        }

        return dates;
    }

    private static DueDate Cut(Line line, int first, int end, DueDate date) =>
        date with { Start = line[first].Start, Length = line[end - 1].End - line[first].Start };
}
