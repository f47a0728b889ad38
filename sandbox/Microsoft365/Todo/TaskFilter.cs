using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Todo;

/// <summary>$filter over tasks: status or title, equal or not. Anything else is refused.</summary>
internal static partial class TaskFilter
{
    public static Func<TodoTask, bool> Parse(string? filter)
    {
        if (filter is null) return _ => true;
        var match = Form().Match(filter);
        if (!match.Success) throw new GraphRefusal(400, "invalidRequest", $"Invalid filter clause: the sandbox does not understand '{filter}'.");
        var value = match.Groups["value"].Value.Replace("''", "'", StringComparison.Ordinal);
        var negated = match.Groups["operator"].Value == "ne";
        Func<TodoTask, string> property = match.Groups["name"].Value == "status" ? task => task.Status : task => task.Title;
        return task => property(task).Equals(value, StringComparison.Ordinal) != negated;
    }

    [GeneratedRegex("^(?<name>status|title) (?<operator>eq|ne) '(?<value>(?:[^']|'')*)'$")]
    private static partial Regex Form();
}
