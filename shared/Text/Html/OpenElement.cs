using AngleSharp.Html.Parser.Tokens;

namespace MentorOutlook.Text.Html;

/// <summary>An element being read, with what its words inherit from it and from those around it.</summary>
/// <param name="IsForeign">Whether it is SVG or MathML, where a tag may close itself.</param>
/// <param name="IsListMark">Whether its words are the number or bullet of a list item of Word's.</param>
internal readonly record struct OpenElement(
    string Name, bool IsHidden, bool IsPreformatted, bool IsForeign, bool IsListMark, ListNumbers? List, TableRow? Row)
{
    public static readonly OpenElement Root = new("", false, false, false, false, null, null);

    public static OpenElement Of(HtmlTagToken tag, OpenElement parent)
    {
        var style = InlineStyle.Of(tag.GetAttribute("style"));
        return parent with
        {
            Name = tag.Name,
            IsHidden = parent.IsHidden || style.IsHidden || Attributes.Has(tag, "hidden") || Elements.IsNeverShown(tag.Name)
                || (tag.Name == "dialog" && !Attributes.Has(tag, "open")),
            IsPreformatted = tag.Name is "pre" or "textarea" or "listing" or "xmp" or "plaintext" || (style.IsPreformatted ?? parent.IsPreformatted),
            IsForeign = parent.IsForeign || tag.Name is "svg" or "math",
            IsListMark = parent.IsListMark || style.IsListMark,
            List = tag.Name is "ol" or "ul" or "menu" ? new ListNumbers(tag) : parent.List,
            Row = tag.Name switch { "table" or "tr" => new TableRow(), _ => parent.Row },
        };
    }
}
