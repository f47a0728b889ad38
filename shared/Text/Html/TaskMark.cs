using AngleSharp.Html.Parser.Tokens;

namespace MentorOutlook.Text.Html;

/// <summary>The ways in which editors write a box to tick.</summary>
internal static class TaskMark
{
    /// <returns>Whether the task is done; null where there is no task.</returns>
    public static bool? Of(HtmlTagToken tag)
    {
        if (tag.Name == "input") return Is(tag, "type", "checkbox") ? Attributes.Has(tag, "checked") : null;
        if (Is(tag, "role", "checkbox")) return Is(tag, "aria-checked", "true");
        if (tag.Name == "li" && Attributes.Has(tag, "data-checked")) return Is(tag, "data-checked", "true");
        if (tag.Name == "li" && HasClass(tag, "task-list-item")) return HasClass(tag, "checked") || HasClass(tag, "is-checked");

        // OneNote: https://learn.microsoft.com/graph/onenote-note-tags
        var tags = (tag.GetAttribute("data-tag") ?? "").Split(',', StringSplitOptions.TrimEntries);
        if (tags.Contains("to-do:completed")) return true;
        return tags.Contains("to-do") ? false : null;
    }

    private static bool HasClass(HtmlTagToken tag, string name) =>
        (tag.GetAttribute("class") ?? "").Split([' ', '\t', '\n', '\f']).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool Is(HtmlTagToken tag, string attribute, string value) =>
        string.Equals(tag.GetAttribute(attribute), value, StringComparison.OrdinalIgnoreCase);
}
