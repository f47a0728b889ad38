namespace MentorOutlook.Core.Reading.Notes;

/// <summary>Tells a heading from a line: "# …", an underlined line, "**…**" alone, a known mark with nothing after it.</summary>
internal static class Heading
{
    private const int LongestHeading = 60;
    private const int LongestBeginning = 8;

    /// <param name="current">The kind of the section so far: a name alone ("Camille :") divides a list of actions, it does not end it.</param>
    public static Section? Read(IReadOnlyList<SourceLine> lines, int index, string text, ListSign sign, People people, MarkKind current)
    {
        if (sign.Tick == Tick.Open || sign.IsArrow) return null;
        var hashes = text.TakeWhile(c => c == '#').Count();
        var isHash = hashes is > 0 and < 7 && text.Length > hashes && text[hashes] == ' ';
        var isLasting = isHash || IsUnderlined(lines, index);
        var isTyped = isLasting || IsBoldAlone(text);
        var title = Emphasis.Strip(isHash ? text[hashes..].TrimEnd('#', ' ') : sign.Rest);
        var level = isHash ? hashes : 0;
        // "3. Decisions" heads minutes; "- Decisions" is a heading only with a list below it.
        var isBullet = sign.IsItem && sign.Tick == Tick.None && !char.IsAsciiDigit(text[0]);
        if (!isTyped && (isBullet || title.Length > LongestHeading) && !title.EndsWith(':')) return null;
        title = WithoutPictures(title);
        if (title.Length == 0) return isTyped ? Section.Neutral with { Level = level } : null;

        if (Mark.Read(title, people, isHeading: true) is { } mark && mark.ContentStart == title.Length)
        {
            // "Suites" or "Questions" alone on a line, among prose, may be a word that wrapped; a colon or a type of its own makes sure.
            return new Section(mark.Kind, mark.Owner, EndsAtProse: !isLasting, false, level);
        }

        if ((isTyped || title.EndsWith(':')) && MarkVocabulary.NamesPrivacy(title)) return new Section(MarkKind.Private, OwnerMark.None, EndsAtProse: !isLasting, false, level);

        // "✅ Décisions :" is a picture; "✅ envoyer le CV" is done.
        if (sign.Tick != Tick.None) return null;
        if (Assignment.Read(title, people, isTyped) is { } assigned) return new Section(MarkKind.Action, assigned, !isLasting, false, level);
        if (Beginning(title, isTyped) is var (kind, rest)) return new Section(kind, OwnerIn(rest, people), !isLasting, false, level) { Remainder = rest };
        if (PartOfTitle(title, people, isTyped) is { } partial) return new Section(partial.Kind, partial.Owner, EndsAtProse: !isLasting, false, level);
        if (NameAlone(title, people, isTyped) is { } owner) return new Section(current, owner, !isLasting, false, level);
        return isTyped || (title.EndsWith(':') && !sign.IsItem && title.Length <= LongestHeading) ? Section.Neutral with { EndsAtProse = !isLasting, Level = level } : null;
    }

    /// <summary>A list item with a list below it, which is its heading: "- Camille", "- Perso".</summary>
    public static Section? OfList(string item, People people, Section around)
    {
        var title = WithoutPictures(Emphasis.Strip(item)).TrimEnd(':', ' ');
        if (title.Length is 0 or > LongestHeading || around.Kind is MarkKind.Private or MarkKind.Ignored) return null;
        if (Mark.Read(title, people, isHeading: true) is { } mark && mark.ContentStart == title.Length) return new Section(mark.Kind, mark.Owner, false, false);
        return NameAlone(title, people, isTyped: true) is { } owner ? around with { Owner = owner } : null;
    }

    /// <summary>"Merci / petites victoires", "Décisions et actions": the first part that says something.</summary>
    private static Mark? PartOfTitle(string title, People people, bool isTyped)
    {
        if (!isTyped && !title.EndsWith(':')) return null;
        foreach (var part in title.TrimEnd(':', ' ').Split([" / ", "/", " & ", " et ", " and ", " + ", " – ", " - "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Mark.Read(part, people, isHeading: true) is { Kind: not MarkKind.None } mark && mark.ContentStart == part.Length) return mark;
        }

        return null;
    }

    /// <summary>"À faire avant le 10 décembre :", "Fait depuis la dernière fois :": a known word and what it is about.</summary>
    private static (MarkKind Kind, string Remainder)? Beginning(string title, bool isTyped)
    {
        var text = title.TrimEnd(':', ' ', '\u00A0');
        var words = Words.Of(text);
        if (!(isTyped || title.EndsWith(':')) || words.Count is < 2 or > LongestBeginning) return null;
        for (var count = Math.Min(MarkVocabulary.LongestPhrase, words.Count - 1); count > 0; count--)
        {
            if (words[count - 1].End - words[0].Start < 3 || words[count].Kind == WordKind.Sign) continue;
            if (MarkVocabulary.Find(Folding.Fold(text[words[0].Start..words[count - 1].End])) is { } kind and not MarkKind.None) return (kind, text[words[count].Start..]);
        }

        return null;
    }

    private static OwnerMark OwnerIn(string rest, People people)
    {
        var words = Words.Of(rest);
        for (var i = 0; i < words.Count; i++)
        {
            if (people.At(words, i) is { } named) return OwnerMark.Of(named.Who);
        }

        return OwnerMark.None;
    }

    private static OwnerMark? NameAlone(string title, People people, bool isTyped)
    {
        var words = Words.Of(title.TrimEnd(':', ' ', '\u00A0'));
        if (words.Count == 0 || !(isTyped || title.EndsWith(':'))) return null;
        var at = words[0].Folded is "pour" or "for" or "cote" ? 1 : 0;
        return at < words.Count && OwnerReader.WhoAt(words, at, people) is { } named && at + named.Words == words.Count ? OwnerMark.Of(named.Who) : null;
    }

    private static bool IsBoldAlone(string text) =>
        text.Length > 4 && text.StartsWith("**", StringComparison.Ordinal) && text.TrimEnd(':', ' ').EndsWith("**", StringComparison.Ordinal)
        && text.IndexOf("**", 2, StringComparison.Ordinal) >= text.TrimEnd(':', ' ').Length - 2;

    private static bool IsUnderlined(IReadOnlyList<SourceLine> lines, int index)
    {
        if (index + 1 >= lines.Count) return false;
        var next = lines[index + 1].Text.Trim();
        return next.Length > 2 && (next.All(c => c == '=') || next.All(c => c == '-'));
    }

    /// <summary>"✅ Actions": people decorate headings.</summary>
    private static string WithoutPictures(string title) =>
        title.TrimStart(title.TakeWhile(c => !char.IsLetterOrDigit(c) && c is not ('(' or '«' or '"' or '@')).Distinct().ToArray()).Trim();
}
