using MentorOutlook.Core.Reading.DueDates.Tokens;
using MentorOutlook.Core.Reading.DueDates.Words;
using NodaTime;

namespace MentorOutlook.Core.Reading.DueDates.Grammar;

/// <summary>What every rule reads from: the tokens, the words of the language, and the day it is.</summary>
internal sealed record Line(Token[] Tokens, Vocabulary Words, Language Language, LocalDate Today, LocalDate? NextSession)
{
    /// <summary>The token there; <see cref="Token.Edge"/> outside.</summary>
    public Token this[int at] => at >= 0 && at < Tokens.Length ? Tokens[at] : Token.Edge;

    /// <summary>The index after the mark, or the same index where another token stands.</summary>
    public int Skip(int at, char mark) => this[at].Is(mark) ? at + 1 : at;

    public int Skip<T>(int at, Phrases<T> phrases) => phrases.Read(this, at)?.End ?? at;

    /// <summary>Whether nothing stands between this token and the one before it.</summary>
    public bool Touches(int at) => this[at].Kind is not TokenKind.Edge && this[at - 1].Kind is not TokenKind.Edge && !this[at].Spaced;
}
