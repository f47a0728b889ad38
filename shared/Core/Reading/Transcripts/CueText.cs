using System.Text;

namespace MentorOutlook.Core.Reading.Transcripts;

/// <summary>The standard's cue text tokenizer, as far as it says who says what.</summary>
internal sealed class CueText
{
    private readonly string _text;
    private readonly OpenTags _tags = new();
    private readonly List<CueSpan> _spans = [];
    private readonly StringBuilder _words = new();
    private int _at;
    private int _line;
    private int? _wordsLine;
    private int? _lossAt;

    private CueText(IReadOnlyList<SourceLine> body) =>
        (_text, _line) = (string.Join('\n', body.Select(line => line.Text)), body.Count == 0 ? 0 : body[0].Number);

    /// <param name="lossAt">The 1-based line of a tag that swallows words, as in "x &lt; 3 and so on".</param>
    public static IReadOnlyList<CueSpan> Read(IReadOnlyList<SourceLine> body, out int? lossAt)
    {
        var reader = new CueText(body);
        while (reader._at < reader._text.Length) reader.Step();
        reader.EndSpan();
        lossAt = reader._lossAt;
        if (reader._spans.Count > 1) reader._spans.RemoveAll(span => string.IsNullOrWhiteSpace(span.Text));
        return reader._spans;
    }

    private void Step()
    {
        switch (_text[_at])
        {
            case '<':
                ReadTag();
                break;
            case '&':
                var (symbol, length) = CharacterReference.At(_text, _at);
                Say(symbol, length);
                break;
            case '\n':
                Say("\n", 1);
                _line++;
                break;
            default:
                var plain = _text.AsSpan(_at);
                var end = plain.IndexOfAny('<', '&', '\n');
                if (end >= 0) plain = plain[..end];
                Say(plain, plain.Length);
                break;
        }
    }

    private void Say(ReadOnlySpan<char> words, int length)
    {
        if (!words.IsWhiteSpace()) _wordsLine ??= _line;
        _words.Append(words);
        _at += length;
    }

    private void ReadTag()
    {
        var close = _text.IndexOf('>', _at);
        var end = close < 0 ? _text.Length : close;
        var tag = CueTag.Of(_text[(_at + 1)..end], isClosed: close >= 0);
        if (tag.SwallowsWords) _lossAt ??= _line;
        if (_tags.ChangesVoice(tag)) EndSpan();
        _tags.Apply(tag);
        _line += _text.AsSpan(_at, end - _at).Count('\n');
        _at = end + 1;
    }

    private void EndSpan()
    {
        if (_words.Length > 0) _spans.Add(new CueSpan(_tags.Voice, _words.ToString(), _wordsLine ?? _line));
        _words.Clear();
        _wordsLine = null;
    }
}
