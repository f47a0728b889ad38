using System.Text;

namespace MentorOutlook.Core.Reading.DueDates.Tokens;

/// <summary>
/// Cuts a text into words, numbers and marks, in one pass. A hyphen or an apostrophe between two letters is not a mark
/// but a joint of the second word, so "après-demain" and "apres demain" are the same two words.
/// </summary>
internal static class Tokenizer
{
    public static Token[] Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 4);
        var (at, joint, spaced) = (0, '\0', true);
        while (at < text.Length)
        {
            var c = text[at];
            if (Folding.IsCombining(c)) at++;
            else if (char.IsWhiteSpace(c) && c is not '\n')
            {
                spaced = true;
                at++;
            }
            else if (IsJoint(text, at))
            {
                joint = Folding.Mark(c);
                at++;
            }
            else
            {
                var token = Next(text, at) with { Joint = joint, Spaced = spaced };
                tokens.Add(token);
                (at, joint, spaced) = (token.End, '\0', false);
            }
        }

        return [.. tokens];
    }

    private static bool IsJoint(string text, int at) =>
        Folding.Mark(text[at]) is '-' or '\''
        && at > 0 && (char.IsLetter(text[at - 1]) || Folding.IsCombining(text[at - 1]))
        && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static Token Next(string text, int start) =>
        char.IsAsciiDigit(text[start]) ? Number(text, start)
        : char.IsLetter(text[start]) ? Word(text, start)
        : Mark(text, start);

    private static Token Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var digits = text[start..end];
        var value = digits.Length > 9 ? int.MaxValue : int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return Token.Edge with { Kind = TokenKind.Number, Text = digits, Value = value, Start = start, End = end };
    }

    private static Token Word(string text, int start)
    {
        var end = start;
        var folded = new StringBuilder(16);
        for (; end < text.Length; end++)
        {
            if (char.IsLetter(text[end])) folded.Append(Folding.Fold(text[end]));
            else if (!Folding.IsCombining(text[end])) break;
        }

        return Token.Edge with
        {
            Kind = TokenKind.Word, Text = folded.ToString(), Start = start, End = end, Capital = char.IsUpper(text[start]),
        };
    }

    private static Token Mark(string text, int start) =>
        Token.Edge with { Kind = TokenKind.Mark, Text = Folding.Mark(text[start]).ToString(), Start = start, End = start + 1 };
}
