using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace MentorOutlook.Text.Html;

/// <summary>The marks of the items of one list.</summary>
internal sealed class ListNumbers
{
    public const string Bullet = "- ";

    private readonly bool _isOrdered;
    private long _next;

    public ListNumbers(HtmlTagToken list) =>
        (_isOrdered, _next) = (list.Name == "ol", Number(list, "start") ?? 1);

    public string NextMark(HtmlTagToken item)
    {
        if (!_isOrdered) return Bullet;
        var number = Number(item, "value") ?? _next;
        _next = number + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private static int? Number(HtmlTagToken tag, string attribute) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
