using MentorOutlook.Core.Reading.French;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Greetings, thanks and agreement: said to be kind, and no news.</summary>
internal static class Courtesy
{
    private static readonly PhraseList Phrases = new(
        "bonjour|bonsoir|salut|hello|hi|hey|dear|cher|chere|coucou|good morning|good afternoon|madame|monsieur|mme|mr|ms|m|dr",
        "merci|merci beaucoup|un grand merci|mille mercis|merci encore|merci bien|merci d'avance|thanks|thank you|thanks a lot|many thanks|thanks again|thank you very much|thx|cheers|thanks so much|thank you so much",
        "ok|okay|oui|non|yes|no|d'accord|dac|daccord|ca marche|ca roule|ca me va|cela me va|ca me convient|cela me convient|entendu|compris|c'est compris|c'est entendu|tout a fait|exactement|absolument|bien sur|volontiers|avec plaisir|parfait|c'est parfait|super|c'est super|genial|top|excellent|impeccable|tres bien|c'est tres bien|bien|nickel|pas de souci|pas de soucis|aucun souci|pas de probleme|aucun probleme|sans probleme|de rien|je t'en prie|je vous en prie",
        "bien recu|recu|bien note|note|c'est note|c'est bien note|je note|j'ai bien note|j'ai bien recu|c'est clair|tout est clair|rien a ajouter|rien a signaler|rien a redire|rien a corriger|rien d'autre|rien de plus|rien de mon cote|c'est exact|tout est exact|tout est juste|je confirme|c'est bon pour moi|bon pour moi|pour moi|de mon cote|tout est bon|c'est bien resume|bon resume|bonne idee|belle idee|bonne synthese",
        "sounds good|sounds great|sounds good to me|great|perfect|good|very good|fine|that's fine|fine with me|fine by me|works for me|that works|that works for me|all good|noted|well noted|got it|understood|agreed|i agree|exactly|absolutely|of course|sure|will do|no problem|no worries|you're welcome|my pleasure|with pleasure|received|well received|all clear|all correct|nothing to add|nothing else|nothing from me|looks good|looks good to me|looks great|that's great|that's perfect|good summary|great summary|great notes|good idea",
        "bravo|felicitations|toutes mes felicitations|congratulations|congrats|well done|good job|nice work|great work|bien joue|beau travail|bon travail|good luck|bon courage|bonne chance|courage",
        "a bientot|a tres bientot|a tres vite|a plus|a plus tard|a demain|a lundi|a mardi|a mercredi|a jeudi|a vendredi|a samedi|a dimanche|au plaisir|au revoir|ciao|bonne journee|bonne soiree|bon week-end|bonne semaine|belle journee|bonne fin de journee|bonne fin de semaine|bonnes fetes|see you|see you soon|see you then|see you there|talk soon|speak soon|take care|bye|have a nice day|have a good day|have a great day|have a nice weekend|have a good weekend|see you on monday|see you on tuesday|see you on wednesday|see you on thursday|see you on friday|see you monday|see you tuesday|see you wednesday|see you thursday|see you friday",
        "s'il te plait|s'il vous plait|stp|svp|please|si possible|si tu veux|si vous voulez|si ca te va|si cela vous va|if possible|if you like|if that works|desole|desolee|toutes mes excuses|mes excuses|malheureusement|sorry|so sorry|i'm sorry|unfortunately|apologies|ca y est",
        "cordialement|bien cordialement|amicalement|bien a toi|bien a vous|best|best regards|kind regards|regards|all the best",
        "j'espere que tu vas bien|j'espere que vous allez bien|hope you are well|i hope you are well|hope you're well|i hope you're well|hope this finds you well|comment vas-tu|comment allez-vous|how are you|ca va");

    private static readonly PhraseList Thanks = new(
        "merci|merci beaucoup|un grand merci|merci encore|merci bien|mille mercis|bravo|felicitations|toutes mes felicitations|thanks|thank you|many thanks|congratulations|congrats|well done|thanks again|thanks a lot|bon courage|bonne chance|good luck|looking forward|i look forward|i'm looking forward|dans l'attente|au plaisir|hate de|j'ai hate|ravi|ravie|je suis ravi|je suis ravie|contente de|content de|je suis content|je suis contente|glad|i'm glad|happy to hear|great to hear|good to hear|c'etait un plaisir|it was a pleasure");

    // Whoever thanks and goes on in one of these persons says something besides.
    private static readonly HashSet<string> Persons = ["je", "j'", "j", "i", "i'll", "i've", "i'd", "tu", "vous", "but", "sauf", "except"];

    public static bool IsOne(Fragment fragment, People people)
    {
        var words = fragment.Words;
        if (Thanks.LengthAt(words, 0) is > 0 and var thanked && EndsInThanks(words, thanked)) return true;
        for (var i = 0; i < words.Count;)
        {
            var length = words[i].Kind == WordKind.Sign ? 1 : Math.Max(Phrases.LengthAt(words, i), people.At(words, i)?.Words ?? 0);
            if (length == 0) return false;
            i += length;
        }

        return true;
    }

    /// <summary>"merci pour ce compte rendu" thanks; "merci de m'envoyer le CV" asks.</summary>
    private static bool EndsInThanks(IReadOnlyList<Word> words, int thanked)
    {
        var asks = thanked < words.Count && words[thanked].Folded is "de" or "d'"
            && words.Skip(thanked + 1).Take(3).Any(word => FrenchVerbs.LooksLikeInfinitive(word.Folded));
        return !asks && !words.Any(word => word.Is("?")) && !words.Skip(thanked).Any(word => word.Kind == WordKind.Digits || Persons.Contains(word.Folded));
    }
}
