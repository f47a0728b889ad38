using System.Globalization;
using MentorOutlook.Core.Drafts;
using MentorOutlook.Core.Reading;

namespace MentorOutlook.Text.Mails;

/// <summary>Remembers the sources of lines while they are written: each such line begins with an unseen mark that is taken out again.</summary>
internal sealed class SourceTrail
{
    // Private use: nothing else that we write stands between a list sign and a line.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private readonly List<IReadOnlyList<Source>> _sources = [];

    public string Mark(IReadOnlyList<Source> sources)
    {
        _sources.Add(sources);
        return $"{Open}{(_sources.Count - 1).ToString(CultureInfo.InvariantCulture)}{Close}";
    }

    public IReadOnlyList<DraftLine> Read(string text) => [.. text.Split('\n').Select(ReadLine).OfType<DraftLine>()];

    private DraftLine? ReadLine(string line)
    {
        var open = line.IndexOf(Open, StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf(Close, open);
        return close > 0 && int.TryParse(line.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new DraftLine(line[(close + 1)..], _sources[index])
            : null;
    }
}
