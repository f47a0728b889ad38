using System.Text.RegularExpressions;
using MentorOutlook.Core.Problems;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Calendars;

/// <summary>Says in a plain sentence what Ical.Net stumbled over.</summary>
internal static partial class ParsingProblem
{
    public static Problem Of(Exception exception, CalendarText text, int line)
    {
        if (Unclosed().Match(exception.Message) is { Success: true } missing) return Problems.Incomplete("END:" + OneLine.Of(missing.Groups[1].Value), line);
        var source = text.LineAt(line);
        return new Problem(What(source), "Correct or remove that line, or export the appointment again") { Line = line };
    }

    private static string What(SourceLine source)
    {
        var shown = OneLine.Of(source.Text);
        return source.Text.Contains(':', StringComparison.Ordinal)
            ? $"{OneLine.Of(EventLines.NameOf(source.Text))} cannot be read: \"{shown}\""
            : $"This is not a line of a calendar: \"{shown}\"";
    }

    [GeneratedRegex("^(?:Unclosed component |Expected 'END:)([^']+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unclosed();
}
