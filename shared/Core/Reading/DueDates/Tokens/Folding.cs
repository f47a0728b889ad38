using System.Globalization;

namespace MentorOutlook.Core.Reading.DueDates.Tokens;

/// <summary>What makes two spellings the same word: case, accents (precomposed or combining) and superscripts do not count.</summary>
internal static class Folding
{
    public static bool IsCombining(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    public static char Fold(char letter) =>
        letter switch
        {
            'ᵉ' => 'e',
            'ʳ' => 'r',
            'º' or '°' => 'o',
            'ᵗ' => 't',
            'ʰ' => 'h',
            'ˢ' => 's',
            'ⁿ' => 'n',
            'ᵈ' => 'd',
            _ => Letters.Fold(letter),
        };

    /// <summary>One character for each family: white space, hyphens and dashes, apostrophes.</summary>
    public static char Mark(char mark) => mark switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\u2019' or '\u2018' or '\u02BC' or '\u00B4' or '`' => '\'',
        _ => mark,
    };
}
