namespace MentorOutlook.Core.Reading.Notes;

/// <summary>A line as it was meant, before an editor or a mail program wrapped it.</summary>
/// <param name="Line">The first of its lines, with the words of all.</param>
/// <param name="LastNumber">The number of its last line.</param>
/// <param name="Indent">The spaces in front of it.</param>
internal readonly record struct WholeLine(SourceLine Line, int LastNumber, int Indent);

/// <summary>
/// Joins lines that were wrapped: a list item that goes on in an indented line, and prose cut at some 72 columns. A sentence that
/// ends within a line leaves the rest of that line to begin a line of its own, so that each sentence keeps the number of the line
/// on which it begins.
/// </summary>
internal static class WrappedLines
{
    private const int NarrowestWrap = 55;
    private const int WidestWrap = 100;
    private const int MarginRagged = 15;
    private const int LinesAtMargin = 2;

    // No thought ends with one of these.
    private static readonly HashSet<string> Unfinished =
    [
        "a", "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "au", "aux", "et", "ou", "avec", "pour", "par", "sur", "dans", "chez", "sans", "vers", "avant",
        "d'ici", "que", "qu'", "qui", "mon", "ma", "mes", "ton", "ta", "tes", "son", "sa", "ses", "notre", "votre", "nos", "vos", "leur", "leurs", "ce", "cet", "cette", "ces",
        "je", "j'", "tu", "nous", "vous", "parce", "afin", "comme", "si", "mais", "donc", "ne", "n'",
        "the", "an", "and", "or", "with", "for", "by", "of", "from", "into", "to", "at", "my", "your", "our", "their", "his", "her", "that", "which", "because", "but", "if", "before", "i'll", "you'll",
    ];

    public static IReadOnlyList<WholeLine> Join(IReadOnlyList<SourceLine> lines, People people)
    {
        var whole = new List<WholeLine>();
        var longest = lines.Count == 0 ? 0 : lines.Max(line => line.Text.Length);
        // A margin shows in several lines; a single long line is just long.
        var width = lines.Count(line => line.Text.Length >= longest - MarginRagged) >= LinesAtMargin ? longest : int.MaxValue;
        var rest = "";
        for (var i = 0; i < lines.Count; i++)
        {
            var first = new WholeLine(rest.Length == 0 ? lines[i] : lines[i] with { Text = rest }, lines[i].Number, IndentOf(lines[i].Text));
            var isItem = IsItem(first.Line.Text, people);
            var parts = new List<string> { first.Line.Text };
            rest = "";
            while (rest.Length == 0 && i + 1 < lines.Count && GoesOn(parts[^1], lines[i], lines[i + 1].Text, isItem ? first.Indent : null, width, people))
            {
                i++;
                var next = lines[i].Text.Trim();
                var end = isItem ? next.Length : Sentences.FirstEnd(next);
                parts.Add(next[..end]);
                rest = next[end..].Trim();
            }

            whole.Add(parts.Count == 1 ? first : first with { Line = first.Line with { Text = string.Join(' ', parts.Select(part => part.TrimEnd())) }, LastNumber = lines[i].Number });
            // What is left of this line begins a line of its own.
            if (rest.Length > 0) i--;
        }

        return whole;
    }

    /// <param name="part">What was taken of the line so far.</param>
    /// <param name="item">The indent of the list item that the line belongs to; null in prose.</param>
    private static bool GoesOn(string part, SourceLine line, string following, int? item, int width, People people)
    {
        var text = part.Trim();
        var next = following.Trim();
        if (text.Length == 0 || next.Length == 0 || !IsText(text) || !IsText(next) || text[^1] is '.' or '!' or '?' or '…' or ':' or ';') return false;
        var isLower = char.IsLower(next[0]) || char.IsDigit(next[0]);
        var isUnfinished = IsUnfinished(text);
        var isDeeper = item is { } indent && IndentOf(following) > indent && isLower;
        if (!isDeeper && !isUnfinished && !(isLower && IsFull(line.Text, next, width) && !BeginsAnew(next, people))) return false;
        if (ListSign.Read(next).IsItem) return false;
        // "…before the / next session": a mark's words without its colon go on with a line that must go on. Privacy is never argued away.
        return Mark.Read(next, people, isHeading: false) is not { } mark
            || (isLower && (isDeeper || isUnfinished) && mark.Kind != MarkKind.Private && mark.ContentStart == next.Length && !next.EndsWith(':'));
    }

    private static bool IsItem(string line, People people)
    {
        var sign = ListSign.Read(line);
        return sign.IsItem || Mark.Read(sign.Rest, people, isHeading: false) is not null;
    }

    private static bool IsText(string line) => line[0] is not ('>' or '#' or '|' or '`' or '=') && !line.All(c => c is '-' or '*' or '_' or ' ');

    private static bool IsUnfinished(string line)
    {
        if (line[^1] == ',') return true;
        var start = line.Length;
        while (start > 0 && line.Length - start < 12 && !char.IsWhiteSpace(line[start - 1])) start--;
        return !char.IsUpper(line[Math.Min(start, line.Length - 1)]) && Unfinished.Contains(Folding.Fold(line[start..]));
    }

    /// <summary>Whether the next line's first word had no room left.</summary>
    private static bool IsFull(string line, string next, int width)
    {
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return width <= WidestWrap && line.Length >= NarrowestWrap && line.Length + 1 + (space < 0 ? next.Length : space) > width;
    }

    /// <summary>"je…", "camille doit…": typed one thought a line, whatever the width.</summary>
    private static bool BeginsAnew(string next, People people)
    {
        var words = Words.Of(next);
        return words[0].Folded is "je" or "j'" or "tu" or "on" or "nous" or "vous" or "i" or "i'll" or "you" or "we" || people.At(words, 0) is not null;
    }

    private static int IndentOf(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);
}
