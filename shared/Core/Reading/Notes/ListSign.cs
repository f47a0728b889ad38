namespace MentorOutlook.Core.Reading.Notes;

/// <summary>What stands in front of a list item, in Markdown and in what people type instead of it.</summary>
/// <param name="Rest">The line without it.</param>
internal readonly record struct ListSign(bool IsItem, Tick Tick, bool IsArrow, string Rest)
{
    private static readonly string[] Bullets = ["- ", "* ", "+ ", "• ", "– ", "— ", "· ", "◦ ", "‣ ", "▪ ", "● ", "○ ", "o ", ". "];
    private static readonly string[] Arrows = ["→", "->", "=>", "-->", "➔", "➜", "⇒", "►", "▶"];
    private static readonly (string Sign, Tick Tick)[] Boxes =
        [("[ ]", Tick.Open), ("[]", Tick.Open), ("☐", Tick.Open), ("⬜", Tick.Open), ("[x]", Tick.Done), ("[X]", Tick.Done), ("☑", Tick.Done), ("✅", Tick.Done), ("✓", Tick.Done), ("✔", Tick.Done)];

    public static ListSign Read(string line)
    {
        var rest = line.Trim();
        // Word and OneNote put a tab or no-break spaces behind a bullet.
        if (rest.Length > 2 && rest[1] is '\t' or '\u00A0') rest = $"{rest[0]} {rest[2..].TrimStart()}";
        var isItem = false;
        if (Array.Find(Bullets, bullet => rest.StartsWith(bullet, StringComparison.Ordinal)) is { } sign && !rest.StartsWith("-->", StringComparison.Ordinal))
        {
            (isItem, rest) = (true, rest[sign.Length..].TrimStart());
        }
        else if (NumberLength(rest) is var length and > 0)
        {
            (isItem, rest) = (true, rest[length..].TrimStart());
        }

        rest = WithoutPicture(rest);
        var arrow = Array.Find(Arrows, arrow => rest.StartsWith(arrow, StringComparison.Ordinal));
        if (arrow is not null) rest = rest[arrow.Length..].TrimStart();
        foreach (var (box, tick) in Boxes)
        {
            if (rest.StartsWith(box, StringComparison.Ordinal)) return new ListSign(true, tick, arrow is not null, rest[box.Length..].TrimStart());
        }

        return new ListSign(isItem || arrow is not null, Tick.None, arrow is not null, rest);
    }

    /// <summary>"👉 Camille : …": a picture says nothing, unless it is one of the boxes or arrows.</summary>
    private static string WithoutPicture(string text)
    {
        if (Array.Exists(Boxes, box => text.StartsWith(box.Sign, StringComparison.Ordinal)) || Array.Exists(Arrows, arrow => text.StartsWith(arrow, StringComparison.Ordinal))) return text;
        return Pictures.TrimStart(text);
    }

    /// <summary>"1. ", "2) ", "3/ ".</summary>
    private static int NumberLength(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var second = digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] == '.' ? text.Skip(digits + 1).TakeWhile(char.IsAsciiDigit).Count() : 0;
        // "2.1 Camille…": minutes number in two levels; "2.1.2027" is a date.
        if (second is 1 or 2 && digits + second + 1 < text.Length && text[digits + second + 1] == ' ') return digits + second + 2;
        return digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' or '/' && text[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
