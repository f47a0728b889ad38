using MentorOutlook.Core.Reading.French;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Reads "j'aimerais aussi parler de…", "could we also talk about…", "sujet à ajouter : …": something for the agenda.</summary>
internal static class TopicRequest
{
    private const int LongestBareLine = 12;

    private static readonly PhraseList Wishes = new(
        "j'aimerais|j'aimerai|je voudrais|je souhaite|je souhaiterais|j'aimerais bien|je voudrais bien|on pourrait|pourrait-on|pourrions-nous|nous pourrions|peut-on|on peut|est-ce qu'on peut|est-ce qu'on pourrait|est-ce que nous pourrions|est-il possible de|si possible|tu pourrais|serait-il possible de|il faudrait|il faut|on devrait|nous devrions|je propose de|je propose qu'on|j'ai envie de|parlons|discutons|abordons|ajoutons|ajoute|ajoutez|evoquons",
        "could we|can we|may we|shall we|should we|i'd like to|i would like to|i'd love to|i want to|i'd also like to|i would also like to|let's|let us|we could|we should|we might|it would be good to|it'd be good to|it would be great to|please|maybe we could|perhaps we could|would it be possible to|is it possible to|i'd like us to");

    private static readonly PhraseList Talk = new(
        "parler|parlions|parle|discuter|discutions|aborder|abordions|evoquer|evoquions|revenir sur|revienne sur|faire un point sur|faire le point sur|ajouter|ajoute|parlons|discutons|abordons|ajoutons|ajoutez|evoquons|traiter|regarder ensemble|mettre a l'ordre du jour|mettre",
        "talk about|talk through|talk|discuss|cover|go over|go through|touch on|speak about|spend some time on|spend time on|look at|add|put|bring up|address|revisit");

    private static readonly PhraseList Labels = new(
        "sujet a ajouter|sujets a ajouter|sujet|autre sujet|un autre sujet|un sujet|sujet supplementaire|un sujet a ajouter|a ajouter|a ajouter a l'ordre du jour|point a ajouter|ajout|j'ajouterais|ajouter|ordre du jour|a l'ordre du jour|un point de plus|un sujet de plus",
        "topic|topic to add|one more topic|another topic|additional topic|a topic|topic for the agenda|agenda|for the agenda|agenda item|to add|one topic|one topic to add|subject to add|one more subject|a subject to add|one more thing for the agenda|one thing to add");

    private static readonly HashSet<string> Adverbs = ["aussi", "egalement", "bien", "qu'on", "qu'", "on", "que", "nous", "en", "peut-etre", "surtout", "rapidement", "ensemble", "also", "briefly", "quickly", "perhaps", "maybe", "a", "bit", "then", "both", "peu", "un", "please"];

    private static readonly PhraseList Places = new("a l'ordre du jour|a notre ordre du jour|la prochaine fois|lors de la prochaine seance|pendant la seance|si possible|si tu veux|si vous voulez|s'il te plait|s'il vous plait|stp|svp|to the agenda|on the agenda|to our agenda|next time|if possible|if you like|if that's ok|please|too|as well|also|during the session|in our next session|at our next session");

    private static readonly (string Preposition, string Article)[] French = [("du", "le "), ("des", "les "), ("de", ""), ("d'", "")];

    // A line with one of these is about something; a bare topic is not.
    private static readonly HashSet<string> Persons =
        ["je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "c'", "ca", "cela", "te", "t'", "me", "m'", "i", "i'm", "i'll", "i've", "i'd", "you", "you're", "he", "she", "it", "it's", "we", "they", "that", "that's", "this", "est", "sont", "is", "are", "was", "were", "has", "have", "there"];

    /// <returns>Null where nothing is asked to be talked about.</returns>
    public static TopicAdded? Read(Fragment fragment, ReplyContext context, Source source)
    {
        var words = fragment.Matter;
        if (Labels.LengthAt(words, 0) is > 0 and var label && label + 1 < words.Count && words[label].Is(":")) return Of(fragment, words, label + 1, context, source);
        if (Wishes.LengthAt(words, 0) is not (> 0 and var wish)) return null;
        var at = wish;
        // "parlons de…": wishing and talking in one word.
        if (Talk.LengthAt(words, wish - 1) > 0 && wish == 1) at = 0;
        while (at < words.Count && Talk.LengthAt(words, at) == 0 && (Adverbs.Contains(words[at].Folded) || words[at].Is(","))) at++;
        if (at >= words.Count || Talk.LengthAt(words, at) is not (> 0 and var talk)) return null;
        at += talk;
        while (at < words.Count && Adverbs.Contains(words[at].Folded) && !(words[at].Folded is "un" or "a" && at + 1 < words.Count && !Adverbs.Contains(words[at + 1].Folded))) at++;
        return at < words.Count ? Of(fragment, words, at, context, source) : null;
    }

    /// <summary>A line that is nothing but a topic, in answer to "a subject to add? One line is enough".</summary>
    public static TopicAdded? ReadBare(Fragment line, ReplyContext context, Source source)
    {
        var letters = line.Words.Where(word => word.Kind == WordKind.Letters).ToList();
        return letters.Count is > 0 and <= LongestBareLine && !letters.Any(word => Persons.Contains(word.Folded)) && SaidDay.CountIn(line.Text, context) == 0
            ? Of(line, line.Words, 0, context, source)
            : null;
    }

    private static TopicAdded? Of(Fragment fragment, IReadOnlyList<Word> words, int from, ReplyContext context, Source source)
    {
        var end = words.Count;
        for (var i = from + 1; i < words.Count && end == words.Count; i++)
        {
            if (Places.LengthAt(words, i) is > 0 and var place && (i + place == words.Count || words[i + place].Kind == WordKind.Sign)) end = i;
        }

        while (end > from && words[end - 1].Folded is "?" or "." or "," or "!" or "…" or ";") end--;
        if (end <= from || words.Take(end).Skip(from).All(word => word.Kind == WordKind.Sign)) return null;
        var isQuestion = words[^1].Is("?") && from == 0;
        var text = fragment.Sentence[words[from].Start..words[end - 1].End];
        foreach (var (preposition, article) in French)
        {
            if (from == 0 || !words[from].Is(preposition) || end - from < 2) continue;
            text = article + fragment.Sentence[words[from + 1].Start..words[end - 1].End];
            break;
        }

        if (words[from].Folded is "about" && end - from > 1) text = fragment.Sentence[words[from + 1].Start..words[end - 1].End];
        var spoken = IntoOwnersMouth(text, context);
        return new TopicAdded((spoken ?? text) + (isQuestion ? " ?" : ""), spoken is null, source);
    }

    /// <summary>The other person's "ton CV" is "mon CV" in a mail of the owner's.</summary>
    private static string? IntoOwnersMouth(string text, ReplyContext context)
    {
        if (Words.Of(text).Any(word => word.Folded is "votre" or "vos" or "vous")) return null;
        return PersonShift.Swap(text, context.Reading.Language) is { } swapped ? SecondPerson.Adapt(swapped, context.Reading.Session.Mentorship.Correspondence.Address) : null;
    }
}
