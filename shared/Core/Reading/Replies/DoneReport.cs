using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Reads "c'est fait", "la présentation est faite", "j'ai envoyé la grille": one of the writer's open actions is done.</summary>
internal static class DoneReport
{
    private static readonly PhraseList Doubts = new(
        "ne|n'|pas|jamais|presque|bientot|a moitie|sera|seront|serait|serai|a faire|reste a|il reste|si|quand|des que|une fois|sauf|partiellement|en cours|pas encore",
        "not|never|almost|nearly|half|soon|will|i'll|it'll|won't|isn't|hasn't|haven't|wasn't|didn't|don't|can't|cannot|to do|if|when|once|as soon as|except|partly|should be|would be|to be");

    /// <summary>These say that something is done whatever it is.</summary>
    private static readonly PhraseList Generic = new(
        "fait|faite|faits|faites|termine|terminee|termines|terminees|fini|finie|finis|finies|regle|reglee|regles|reglees|boucle|bouclee|chose faite|envoye|envoyee|envoyes|envoyees|parti|partie|partis|parties|transmis|transmise",
        "done|all done|finished|completed|sorted|settled|dealt with|taken care of|sent");

    /// <summary>Between these and a participle nothing but an adverb stands.</summary>
    private static readonly PhraseList Auxiliaries = new(
        "c'est|est|sont|a ete|ont ete|j'ai|je l'ai|je les ai|je lui ai|je leur ai|je t'ai|je vous ai|je te l'ai|je vous l'ai|on a|nous avons|on l'a|nous l'avons|ca y est|voila qui est|tout est",
        "it's|it is|that's|that is|is|are|was|were|has been|have been|i've|i have|we've|we have|i already|i've already|i just|i've just|i|that was|it was|everything is|got");

    private static readonly HashSet<string> Adverbs = ["deja", "bien", "tout", "enfin", "aussi", "maintenant", "juste", "already", "now", "all", "just", "also", "finally", "it", "them", "that", "this", "both"];

    // "c'est noté", "c'est prévu": participles that end no task.
    private static readonly HashSet<string> Unfinished =
    [
        "note", "prevu", "prevue", "decide", "annule", "annulee", "reporte", "reportee", "decale", "decalee", "complique", "compliquee", "passe", "passee", "oublie", "oubliee", "commence", "pense", "aime", "adore", "apprecie", "trouve", "hesite", "essaye", "essaie", "eu", "ete", "propose", "dit", "demande", "prefere", "suggere", "reflechi", "change",
        "noted", "planned", "decided", "cancelled", "canceled", "postponed", "forgotten", "started", "needed", "liked", "loved", "enjoyed", "wanted", "hoped", "hoping", "tried", "interested", "delayed", "moved", "proposed", "suggested", "asked", "thought", "changed", "impressed", "pleased",
    ];

    private static readonly HashSet<string> IrregularParticiples =
    [
        "lu", "lue", "lus", "lues", "relu", "relue", "relus", "relues", "ecrit", "ecrite", "ecrits", "transmis", "remis", "remise", "pris", "prise", "mis", "mise", "obtenu", "obtenue", "ouvert", "ouverte", "recu", "inscrit", "inscrite", "revu", "revue", "rendu", "rendue", "vendu", "repondu", "joint",
        "written", "read", "made", "booked", "found", "spoken", "spoke", "wrote", "gave", "given", "bought", "paid", "took", "taken", "met", "put", "shared", "told", "got", "forwarded", "set",
    ];

    /// <summary>When and how something was done, which does not say what.</summary>
    private static readonly HashSet<string> Circumstances =
    [
        "hier", "aujourd'hui", "matin", "soir", "midi", "apres-midi", "semaine", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "dernier", "derniere", "depuis", "avant-hier", "deja", "enfin", "tout", "bien", "mail", "ca", "cela", "cote", "aussi", "instant", "ce", "cette", "est", "sont", "ete", "cest",
        "yesterday", "today", "morning", "evening", "afternoon", "week", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "last", "already", "now", "just", "all", "that", "this", "finally", "also", "have", "has", "been", "was", "is", "are", "everything", "both", "it's", "that's", "i've", "we've", "got", "day", "days", "ago",
    ];

    /// <returns>The action that is done; null where it does not say so or cannot be told which.</returns>
    public static ActionItem? Read(Fragment fragment, OpenActions open)
    {
        var words = fragment.Matter;
        if (words.Any(word => word.Is("?")) || Doubts.IsIn(words) || FindParticiple(fragment.Sentence, words) is not var (at, length, isGeneric)) return null;

        // Somebody else's open actions are not the writer's to close; what nobody owns is whoever does it.
        static bool MayBe(ActionItem action) => action.Owner != Party.Me;
        List<string> naming = [.. Naming(words.Take(at).Concat(words.Skip(at + length)))];
        if (naming.Count == 0) return isGeneric ? open.OnlyOneOf(Party.Other) : null;
        return open.Named([.. naming, .. isGeneric ? [] : Naming(words.Skip(at).Take(length))], MayBe);
    }

    private static IEnumerable<string> Naming(IEnumerable<Word> words) =>
        OpenActions.Naming(words).Except(Circumstances);

    /// <summary>Where it is said that something is done: at the head ("fait", "envoyé hier"), behind a colon ("grille : fait"), or behind an auxiliary.</summary>
    private static (int At, int Length, bool IsGeneric)? FindParticiple(string sentence, IReadOnlyList<Word> words)
    {
        if (Generic.LengthAt(words, 0) is > 0 and var atHead) return (0, atHead, true);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is(":") && i + 1 < words.Count && Generic.LengthAt(words, i + 1) is > 0 and var behindColon) return (i + 1, behindColon, true);
            if (Auxiliaries.LengthAt(words, i) is not (> 0 and var auxiliary)) continue;
            var at = i + auxiliary;
            while (at < words.Count && Adverbs.Contains(words[at].Folded)) at++;
            if (at >= words.Count) continue;
            if (Generic.LengthAt(words, at) is > 0 and var generic) return (at, generic, true);
            if (IsParticiple(sentence, words[at])) return (at, 1, false);
        }

        return null;
    }

    private static bool IsParticiple(string sentence, Word word)
    {
        if (word.Kind != WordKind.Letters || Unfinished.Contains(word.Folded)) return false;
        var stem = sentence[word.Start..word.End].ToLowerInvariant().TrimEnd('s');
        return IrregularParticiples.Contains(word.Folded) || stem.EndsWith('é') || stem.EndsWith("ée", StringComparison.Ordinal) || (word.Length > 3 && stem.EndsWith("ed", StringComparison.Ordinal));
    }
}
