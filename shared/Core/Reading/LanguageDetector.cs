namespace MentorOutlook.Core.Reading;

/// <summary>Tells French from English by the small words that no sentence does without.</summary>
public static class LanguageDetector
{
    private static readonly HashSet<string> French =
        ["le", "la", "les", "un", "une", "des", "du", "et", "est", "que", "qui", "pour", "dans", "avec", "sur", "je", "j", "j'", "tu", "vous", "nous", "mon", "ma", "mes", "votre", "au", "aux", "d'", "l'", "ne", "pas", "sa", "ce", "cette", "d'ici", "avant", "seance", "ses", "par", "plus", "sera", "faire"];

    private static readonly HashSet<string> English =
        ["the", "a", "an", "and", "is", "are", "to", "of", "for", "with", "in", "i", "you", "we", "my", "your", "our", "that", "this", "will", "by", "at", "be", "it", "from", "before", "i'll", "not", "next", "was", "have", "has", "session", "should"];

    /// <returns>Null where the text does not tell.</returns>
    public static Language? Detect(IEnumerable<SourceLine> lines)
    {
        var (french, english) = (0, 0);
        foreach (var word in lines.SelectMany(line => Words.Of(line.Text)))
        {
            if (French.Contains(word.Folded)) french++;
            if (English.Contains(word.Folded)) english++;
        }

        return french == english ? null : french > english ? Language.French : Language.English;
    }
}
