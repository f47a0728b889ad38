using System.Text;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Sandbox.Play;

/// <summary>Lines as one would type them: each stands on its own number, where there is room for it.</summary>
internal static class NotedLines
{
    public static string Join(IReadOnlyList<SourceLine> lines)
    {
        var text = new StringBuilder();
        var at = 1;
        foreach (var line in lines)
        {
            for (; at < line.Number; at++) text.Append('\n');
            text.Append(line.Text).Append('\n');
            at++;
        }

        return text.ToString();
    }
}
