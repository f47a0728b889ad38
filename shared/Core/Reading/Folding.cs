using System.Text;

namespace MentorOutlook.Core.Reading;

/// <summary>Takes away what people leave out when they type in a hurry: capitals, accents, the curl of an apostrophe.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.AsSpan())
        {
            if (!Letters.IsCombining(c)) FoldInto(folded, c);
        }

        return folded.ToString();
    }

    private static void FoldInto(StringBuilder folded, char c)
    {
        switch (c)
        {
            case '\u2019' or '\u02BC' or '\u2018': folded.Append('\''); return;
            case '\u00A0' or '\u202F' or '\u2009' or '\t': folded.Append(' '); return;
            case 'œ' or 'Œ': folded.Append("oe"); return;
            case 'æ' or 'Æ': folded.Append("ae"); return;
            case < '\u0080': folded.Append(char.ToLowerInvariant(c)); return;
        }

        folded.Append(Letters.Fold(c));
    }
}
