using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Html;

/// <summary>
/// Goes through the tokens without building a tree: the tokens know where they stand in the file, which text nodes do not,
/// and no depth of nesting costs more than its tags.
/// </summary>
internal sealed class HtmlReader : IDisposable
{
    private readonly HtmlTokenizer _tokenizer;
    private readonly LineCounter _lineCounter;
    private readonly OpenElements _open = new();
    private readonly LineWriter _writer = new();

    public HtmlReader(string source)
    {
        _lineCounter = new LineCounter(source);
        _tokenizer = new HtmlTokenizer(new TextSource(source), HtmlEntityProvider.Resolver)
        {
            ShouldEmitAttribute = static (ref _, name) => Attributes.Matter(name.Span),
        };
    }

    public IReadOnlyList<SourceLine> ReadToEnd()
    {
        while (true)
        {
            var token = _tokenizer.Get();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    ReadText(token);
                    break;
                case HtmlTokenType.StartTag:
                    Start(token.AsTag());
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
                case HtmlTokenType.EndOfFile:
                    return _writer.ToLines();
            }
        }
    }

    public void Dispose() => _tokenizer.Dispose();

    private void ReadText(HtmlToken token)
    {
        var line = _lineCounter.LineAt(token.Position.Index);
        var inside = _open.Current;
        if (inside.IsHidden) return;
        if (inside.IsListMark) _writer.MarkAsWritten(token.Data);
        else _writer.Write(token.Data, line, inside.IsPreformatted);
    }

    private void Start(HtmlTagToken tag)
    {
        _open.CloseBefore(tag.Name);
        var parent = _open.Current;
        var element = OpenElement.Of(tag, parent);
        if (!element.IsHidden) Show(tag, element, parent);
        if (Elements.IsVoid(tag.Name) || (element.IsForeign && tag.IsSelfClosing)) return;
        _open.Push(element);
        if (!element.IsForeign) _tokenizer.State = Elements.ModeInside(tag.Name);
    }

    private void Show(HtmlTagToken tag, OpenElement element, OpenElement parent)
    {
        if (tag.Name == "tr") _writer.StartRow();
        else if (tag.Name is "td" or "th") ShowCell(parent);
        else if (tag.Name == "br" || Elements.IsBlock(tag.Name)) _writer.Break();

        if (TaskMark.Of(tag) is { } isDone) _writer.MarkTask(isDone, _lineCounter.LineAt(tag.Position.Index));
        else if (tag.Name == "li") _writer.Mark = element.List?.NextMark(tag) ?? ListNumbers.Bullet;
        else if (Elements.HeadingLevel(tag.Name) is > 0 and var level) _writer.Mark = new string('#', level) + " ";
    }

    private void ShowCell(OpenElement parent)
    {
        if (parent.Row is not { } row) return;
        if (row.HasCells) _writer.Separate();
        row.HasCells = true;
    }

    private void End(string name)
    {
        var isBreak = name is "br" || (name is "p" && !_open.Current.IsHidden);
        if (_open.Close(name) is { } closed)
        {
            isBreak = Elements.IsBlock(name) && !closed.IsHidden;
            if (isBreak && (name == "li" || Elements.HeadingLevel(name) > 0)) _writer.Mark = "";
        }

        if (isBreak) _writer.Break();
    }
}
