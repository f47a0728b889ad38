namespace MentorOutlook.Core.Reading.Notes;

/// <summary>Gives every line of notes the meaning of its mark, or of the heading that it stands under.</summary>
internal static class NoteLines
{
    public static IReadOnlyList<NoteLine> Read(IReadOnlyList<SourceLine> written, People people)
    {
        var whole = WrappedLines.Join(QuotedMail.Cut(written, people), people);
        IReadOnlyList<SourceLine> lines = [.. whole.Select(line => line.Line)];
        var outer = new Stack<(int Indent, Section Section)>();
        var read = new List<NoteLine>();
        var section = Section.Neutral;
        var isCode = false;
        Table? table = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text.Trim().TrimStart('\uFEFF');
            if (text.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            if (isCode || IsRule(text) || text.StartsWith('>')) continue;
            if (text.Length == 0)
            {
                section = section.AfterBlankLine();
                continue;
            }

            if (Table.Cells(text) is { } cells && section.Kind is not (MarkKind.Private or MarkKind.Ignored))
            {
                if (Table.IsRuler(cells)) continue;
                var titles = Table.Read(cells);
                if (titles is null && table?.Row(lines[i], cells, people) is { } row) read.Add(row);
                table = titles ?? table;
                if (table is not null) continue;
            }
            else
            {
                table = null;
            }

            while (outer.Count > 0 && whole[i].Indent <= outer.Peek().Indent) section = outer.Pop().Section;
            var sign = ListSign.Read(text);
            if (Emphasis.IsStruckOut(sign.Rest)) continue;
            if (Heading.Read(lines, i, text, sign, people, section.Kind) is { } heading)
            {
                outer.Clear();
                section = section.Then(heading);
                continue;
            }

            if (sign.IsItem && sign.Tick == Tick.None && i + 1 < whole.Count && whole[i + 1].Indent > whole[i].Indent
                && Heading.OfList(sign.Rest, people, section) is { } above)
            {
                outer.Push((whole[i].Indent, section));
                section = above;
                continue;
            }

            section = section.At(sign.IsItem);
            if (section.Kind is not (MarkKind.None or MarkKind.Private) && SaysNothing(sign.Rest)) continue;
            read.Add(Read(lines[i], sign, section, people) with { LastNumber = whole[i].LastNumber });
        }

        return read;
    }

    private static NoteLine Read(SourceLine source, ListSign sign, Section section, People people)
    {
        var content = Emphasis.Strip(sign.Rest);
        if (MarkVocabulary.HasPrivateTag(source.Text.Trim())) return new NoteLine(source, content, MarkKind.Private, true, sign.IsItem, OwnerMark.None);
        if (section.Kind == MarkKind.None && content.StartsWith("? ", StringComparison.Ordinal)) return new NoteLine(source, content[2..], MarkKind.Question, true, true, section.Owner);
        if (section.Kind is MarkKind.Private or MarkKind.Ignored) return new NoteLine(source, content, section.Kind, true, sign.IsItem, section.Owner, sign.Tick);
        if (Mark.Read(content, people, isHeading: false) is { } mark && mark.ContentStart < content.Length && mark.Kind != MarkKind.None)
        {
            var owner = mark.Owner.IsNamed ? mark.Owner : section.Owner;
            return new NoteLine(source, content[mark.ContentStart..], mark.Kind, true, sign.IsItem, owner, mark.Kind == MarkKind.Action ? sign.Tick : Tick.None);
        }

        var isMarked = sign.Tick == Tick.Open || (section.Kind == MarkKind.None && (sign.IsArrow || OwnerReader.NamesWithAtSign(content, people)));
        var kind = isMarked ? MarkKind.Action : section.Kind;
        return new NoteLine(source, content, kind, kind != MarkKind.None, sign.IsItem, section.Owner, sign.Tick) { Heading = section.Remainder };
    }

    /// <summary>"Décisions : aucune".</summary>
    private static bool SaysNothing(string content)
    {
        var words = Words.Of(content);
        return words.Count is > 0 and < 4 && words[0].Folded is "none" or "aucune" or "aucun" or "neant" or "rien" or "nothing" or "ras";
    }

    private static bool IsRule(string text) => text.Length > 2 && text.All(c => c is '-' or '=' or '*' or '_' or ' ' or '–');
}
