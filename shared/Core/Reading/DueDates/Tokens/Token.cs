namespace MentorOutlook.Core.Reading.DueDates.Tokens;

/// <param name="Text">A word in lower case without accents, the digits of a number, or one mark.</param>
/// <param name="Value">The number; <see cref="int.MaxValue"/> where it has more than nine digits.</param>
/// <param name="End">Offset in the original text just after the token.</param>
/// <param name="Joint">The hyphen or apostrophe that ties a word to the word before it, else NUL.</param>
/// <param name="Spaced">Whether white space comes before it.</param>
/// <param name="Capital">Whether it was written with a capital letter.</param>
internal readonly record struct Token(
    TokenKind Kind, string Text, int Value, int Start, int End, char Joint, bool Spaced, bool Capital)
{
    public static readonly Token Edge = new(TokenKind.Edge, "", 0, 0, 0, '\0', Spaced: true, Capital: false);

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsNumber => Kind is TokenKind.Number;

    public int Digits => IsNumber ? Text.Length : 0;

    /// <summary>Whether it is this mark.</summary>
    public bool Is(char mark) => Kind is TokenKind.Mark && Text[0] == mark;

    public bool Is(string word) => Kind is TokenKind.Word && string.Equals(Text, word, StringComparison.Ordinal);
}
