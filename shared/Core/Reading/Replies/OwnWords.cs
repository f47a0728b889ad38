using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>What a person wrote into a reply themselves: not what they quote, not their signature, not what servers and phones add.</summary>
public static class OwnWords
{
    // A line of a letter may be long; what it begins with tells whether it is one of a machine's.
    private const int Head = 200;

    private static readonly string[] Devices =
    [
        "envoye de mon ", "envoye depuis ", "envoye a partir de ", "envoye avec ", "envoye via ", "provenance : courrier", "obtenir outlook pour", "obtenez outlook pour", "telecharger outlook",
        "sent from my ", "sent from outlook", "sent from mail for", "sent via ", "get outlook for",
    ];

    private static readonly string[] Forwards = ["begin forwarded message", "debut du message", "---------- forwarded message", "---------- message transfere"];

    private static readonly string[] Attributions = ["le ", "on "];

    private static readonly string[] Notices =
    [
        "ce message", "ce courriel", "ce mail", "cet e-mail", "cet email", "les informations contenues", "le present message", "avis de confidentialite", "confidentialite", "pensez a l'environnement", "avant d'imprimer", "afin de preserver",
        "this message", "this e-mail", "this email", "the information contained", "the contents of this", "confidentiality", "disclaimer", "please consider the environment", "think before you print",
    ];

    private static readonly string[] NoticeWords = ["confidentiel", "confidential", "destinataire", "recipient", "imprimer", "print", "environnement", "environment", "privileged"];

    private static readonly string[] Banners = ["[external]", "[externe]", "caution:", "attention : ce message", "attention: ce message", "external email", "courriel externe", "ce message provient de l'exterieur", "this email originated from outside", "this message was sent from outside"];

    /// <param name="mail">The lines of the mail's text.</param>
    public static IReadOnlyList<SourceLine> Of(IReadOnlyList<SourceLine> mail, Mentorship mentorship)
    {
        var own = new List<SourceLine>();
        var isSigned = false;
        for (var i = 0; i < mail.Count && !EndsAt(mail, i); i++)
        {
            var text = mail[i].Text.Trim().TrimStart('\uFEFF');
            if (text.StartsWith('>') || BeginsWith(text, Banners)) continue;
            isSigned = (isSigned || Signature.BeginsAt(mail, i, own.Count > 0, mentorship.Other.Name)) && !Signature.IsPostscript(text);
            if (!isSigned) own.Add(mail[i]);
        }

        return Trimmed(own);
    }

    private static bool EndsAt(IReadOnlyList<SourceLine> mail, int index)
    {
        var text = mail[index].Text.Trim();
        if (text.Length > 7 && text.All(c => c is '_' or '\u2014')) return true;
        if (BeginsWith(text, Devices) || BeginsWith(text, Forwards) || QuotedMail.BeginsHistory(mail, index)) return true;
        if (BeginsWith(text, Notices) && mail.Skip(index).Take(3).Any(line => Contains(line.Text, NoticeWords))) return true;
        return IsAttribution(mail, index) || IsHeaderInOneLine(text);
    }

    /// <summary>"Le mar. 1 déc. 2026 à 14:30, Camille Martin" above a line that ends with "a écrit :": a long attribution is wrapped.</summary>
    private static bool IsAttribution(IReadOnlyList<SourceLine> mail, int index) =>
        index + 1 < mail.Count && BeginsWith(mail[index].Text.Trim(), Attributions) && mail[index].Text.Any(c => c is ':' or '@' or '<' || char.IsDigit(c))
        && Folded(mail[index + 1].Text).TrimEnd() is var next && (next.EndsWith("ecrit :", StringComparison.Ordinal) || next.EndsWith("wrote:", StringComparison.Ordinal))
        && !BeginsWith(next, Attributions);

    /// <summary>"De : … Envoyé : … À : …": a header whose line ends were lost.</summary>
    private static bool IsHeaderInOneLine(string text) =>
        BeginsWith(text, ["de :", "de:", "from:", "from :"]) && Contains(text, ["envoye :", "envoye:", "sent:", "date:", "date :"]);

    private static List<SourceLine> Trimmed(List<SourceLine> lines)
    {
        var first = lines.FindIndex(line => !string.IsNullOrWhiteSpace(line.Text));
        return first < 0 ? [] : lines[first..(lines.FindLastIndex(line => !string.IsNullOrWhiteSpace(line.Text)) + 1)];
    }

    private static bool BeginsWith(string text, string[] beginnings)
    {
        var folded = Folded(text);
        return Array.Exists(beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static bool Contains(string text, string[] words)
    {
        var folded = Folded(text);
        return Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static string Folded(string text) => Folding.Fold(text.Length > Head ? text[..Head] : text).Replace("*", "", StringComparison.Ordinal);
}
