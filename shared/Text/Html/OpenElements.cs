namespace MentorOutlook.Text.Html;

/// <summary>The HTML standard's stack of open elements, with the end tags that may be left out (https://html.spec.whatwg.org/#optional-tags).</summary>
internal sealed class OpenElements
{
    /// <summary>As deep as browsers nest; what is open further up is out of a tag's reach, which keeps the whole linear.</summary>
    private const int Reach = 512;

    private readonly List<OpenElement> _open = [];
    private readonly Dictionary<string, int> _counts = [];

    public OpenElement Current => _open.Count == 0 ? OpenElement.Root : _open[^1];

    public void Push(OpenElement element)
    {
        _open.Add(element);
        _counts[element.Name] = CountOf(element.Name) + 1;
    }

    /// <summary>Closes what a start tag closes without saying so.</summary>
    public void CloseBefore(string name)
    {
        if (Elements.IsBlock(name) || Elements.IsCell(name)) LeaveForeign();
        switch (name)
        {
            case "li":
                CloseUpTo("li", static element => element is "ul" or "ol" or "menu");
                break;
            case "dd" or "dt":
                CloseUpTo("dd", static element => element is "dl");
                CloseUpTo("dt", static element => element is "dl");
                break;
            case "option":
                CloseUpTo("option", static element => element is "select");
                break;
            case "td" or "th":
                CloseUpTo("td", Elements.IsTable);
                CloseUpTo("th", Elements.IsTable);
                return;
            case "tr":
                CloseUpTo("tr", Elements.IsTable);
                return;
            case "tbody" or "thead" or "tfoot":
                CloseUpTo("tbody", Elements.IsTable);
                CloseUpTo("thead", Elements.IsTable);
                CloseUpTo("tfoot", Elements.IsTable);
                return;
        }

        if (Elements.IsBlock(name)) CloseUpTo("p", Elements.IsTable);
    }

    /// <returns>The element that an end tag closes; null where it closes none.</returns>
    public OpenElement? Close(string name)
    {
        if (Elements.IsTablePart(name)) return CloseUpTo(name, name == "table" ? static _ => false : Elements.IsTable);
        if (Elements.IsBlock(name)) return CloseUpTo(name, Elements.IsTable);
        return CloseUpTo(name, static element => Elements.IsBlock(element) || Elements.IsCell(element));
    }

    private OpenElement? CloseUpTo(string name, Func<string, bool> isLimit)
    {
        if (CountOf(name) == 0) return null;
        for (var i = _open.Count - 1; i >= 0 && i >= _open.Count - Reach; i--)
        {
            var element = _open[i];
            if (element.Name == name)
            {
                Truncate(i);
                return element;
            }

            if (isLimit(element.Name) || (Elements.IsCell(element.Name) && !Elements.IsTablePart(name))) return null;
        }

        return null;
    }

    private void LeaveForeign()
    {
        var depth = _open.Count;
        while (depth > 0 && _open[depth - 1].IsForeign) depth--;
        Truncate(depth);
    }

    private void Truncate(int depth)
    {
        for (var i = _open.Count - 1; i >= depth; i--) _counts[_open[i].Name]--;
        _open.RemoveRange(depth, _open.Count - depth);
    }

    private int CountOf(string name) => _counts.GetValueOrDefault(name);
}
