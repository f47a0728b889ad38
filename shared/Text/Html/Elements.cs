using AngleSharp.Html.Parser;

namespace MentorOutlook.Text.Html;

/// <summary>What the elements of HTML are, by their names.</summary>
internal static class Elements
{
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    /// <summary>What stands on lines of its own; in the standard each of these closes an open paragraph.</summary>
    private static readonly HashSet<string> Block =
    [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary",
        "table", "tbody", "textarea", "tfoot", "thead", "tr", "ul", "xmp",
    ];

    private static readonly HashSet<string> NeverShown =
        ["audio", "canvas", "datalist", "iframe", "noembed", "noframes", "script", "style", "svg", "template", "title", "video"];

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsBlock(string name) => Block.Contains(name);

    public static bool IsNeverShown(string name) => NeverShown.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    public static bool IsTable(string name) => name == "table";

    public static bool IsTablePart(string name) => IsCell(name) || name is "table" or "tr" or "tbody" or "thead" or "tfoot";

    /// <returns>1 to 6; 0 for what is no heading.</returns>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;

    /// <summary>How the tokenizer takes what is inside: in a script "&lt;b&gt;" is no tag.</summary>
    public static HtmlParseMode ModeInside(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
