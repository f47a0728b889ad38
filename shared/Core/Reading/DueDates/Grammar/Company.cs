using MentorOutlook.Core.Reading.DueDates.Tokens;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>What stands next to a reading, where that decides whether it is a date at all.</summary>
internal static class Company
{
    /// <summary>Whether the number that ends here counts something: "3 entreprises", "the 4th version", "10 %".</summary>
    public static bool IsNounAfter(Line line, int at) =>
        line[at] is { IsWord: true, Joint: not '-' } && line.Words.Followers.Read(line, at) is null && TimeOfDay.Read(line, at) == at;

    public static bool IsUnitAfter(Line line, int at) =>
        line.Words.Units.Read(line, at) is not null || line[at].Is('%') || line[at].Is('€') || line[at].Is('$') || line[at].Is('°');

    /// <summary>Whether the number is part of a longer one: a decimal, a phone number, a version, an amount.</summary>
    public static bool IsInsideNumber(Line line, int start, int end) =>
        IsGlued(line, start)
        || line[end].IsNumber
        || (line.Touches(end) && (line[end].Is('%') || (IsGlue(line[end]) && line.Touches(end + 1) && line[end + 1].IsNumber)));

    /// <summary>Whether something that belongs to the number comes right before it: "v2", "0.5", "$12", "$ 12".</summary>
    public static bool IsGlued(Line line, int start) =>
        IsPrice(line, start)
        || (line.Touches(start) && (line[start - 1].IsNumber || line[start - 1].IsWord || IsGlue(line[start - 1])));

    public static bool IsPrice(Line line, int start) => line[start - 1].Is('$') || line[start - 1].Is('€') || line[start - 1].Is('£');

    /// <summary>Whether these tokens are all that the line holds, but for closing marks.</summary>
    public static bool IsAlone(Line line, int start, int end)
    {
        while (line[end].Is('.') || line[end].Is(':') || line[end].Is('!') || line[end].Is('?')) end++;
        return IsLineEnd(line[start - 1]) && IsLineEnd(line[end]);
    }

    private static bool IsLineEnd(Token token) => token.Kind is TokenKind.Edge || token.Is('\n');

    private static bool IsGlue(Token token) =>
        token.Is('.') || token.Is(',') || token.Is('/') || token.Is(':') || token.Is('-')
        || token.Is('#') || token.Is('+') || token.Is('_') || token.Is('@') || token.Is('=');
}
