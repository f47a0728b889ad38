using AngleSharp.Html.Parser.Tokens;

namespace MentorOutlook.Text.Html;

internal static class Attributes
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "aria-checked", "checked", "class", "data-checked", "data-tag", "hidden", "open", "role", "start", "style", "type", "value",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an attribute has a say in what a person sees; the tokenizer need not keep the others.</summary>
    public static bool Matter(ReadOnlySpan<char> name) => Known.Contains(name);

    public static bool Has(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
            if (attribute.Name == name) return true;
        return false;
    }
}
