using MentorOutlook.Core.Actions;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>Reads "plutôt le 12", "can we move to Tuesday 12": another date, for the next session unless an action is named.</summary>
internal static class DateProposal
{
    private static readonly PhraseList Cues = new(
        "plutot|je prefere|je prefererais|j'aimerais mieux|je propose|je suggere|je proposerais|disons|va pour|ok pour|d'accord pour|partante pour|partant pour|me va|me convient|me conviendrait|m'irait|m'arrange|m'arrangerait|serait mieux|serait plus simple|c'est mieux|est mieux|serait ideal|serait parfait|conviendrait|on se voit|nous nous voyons|on se retrouve|voyons-nous|retrouvons-nous|et si on|pourquoi pas|que dis-tu de|que dites-vous de|que dirais-tu de|que diriez-vous de|je suis disponible|je suis dispo|je suis libre|je serais disponible|je serais libre|serait possible|possible de se voir|possible de nous voir|est-ce que le|ca irait",
        "let's make it|make it|make that|let's say|let's do|let's go for|let's meet|i'd prefer|i prefer|i would prefer|i'd rather|rather|instead|how about|what about|works better|works for me|work for me|works better for me|suits me|would suit|would work|would be better|is better|better for me|i suggest|i propose|i'd suggest|i'd propose|i could do|i can do|i'm free|i am free|i'm available|i am available|shall we meet|see you on|can we do|could we do|could we say|can we say|could we meet|can we meet");

    /// <summary>What is moved is said right behind them.</summary>
    private static readonly PhraseList Moves = new(
        "decaler|decalons|deplacer|deplacons|reporter|reportons|repousser|repoussons|avancer|avancons|reprogrammer|replanifier|decale|deplace|reporte|repousse|remettre|remettons",
        "move|push|postpone|reschedule|shift|bring forward|move it|push it|put off|delay");

    private static readonly PhraseList Against = new("ne|pas|jamais|impossible|sauf|not|can't|cannot|doesn't|don't|won't|isn't|never|except");

    /// <summary>The session itself, however it is called, and what stands around a date.</summary>
    private static readonly HashSet<string> AboutSession =
    [
        "seance", "rendez-vous", "rdv", "session", "rencontre", "reunion", "echange", "point", "appel", "visio", "prochaine", "prochain", "date", "meeting", "call", "next", "chat", "conversation", "appointment", "notre", "our",
        "moi", "nous", "part", "toi", "vous", "cela", "ca", "tout", "it", "me", "us", "that", "you", "both", "now", "heure", "heures", "raison", "moment", "instant",
    ];

    /// <returns>Null where no other date is said, or it cannot be told of what.</returns>
    public static ReplyItem? Read(Fragment fragment, ReplyContext context, Source source)
    {
        var words = fragment.Words;
        var move = Moves.FindIn(words);
        if ((move is null && !Cues.IsIn(words)) || Against.IsIn(words)) return null;
        if (SaidDay.CountIn(fragment.Text, context) == 0) return AtAnotherHour(fragment, context, source);
        if (SaidDay.Of(fragment.Text, context) is not { } day) return null;

        var spanStart = fragment.Start + fragment.Text.IndexOf(day.Due.Text, StringComparison.Ordinal);
        var outside = words.Where(word => word.End <= spanStart || word.Start >= spanStart + day.Due.Text.Length).ToList();
        if (context.Open.Named(ContentOf(outside), _ => true) is { } named) return Moved(named, day, context, source);
        if (NamesSomethingElse(words, outside, move)) return null;
        if (context.Next is not { } next) return context.Open.Only(action => action is { Owner: Mentorships.Party.Other, Due.Date: not null }) is { } only ? Moved(only, day, context, source) : null;
        return day.Near(next.Date, context.Today) is { } date ? new DateProposed(date, day.Time, source) : null;
    }

    /// <summary>"plutôt à 15 h" is the day that was planned.</summary>
    private static DateProposed? AtAnotherHour(Fragment fragment, ReplyContext context, Source source) =>
        context.Next is { } next && TimeOfDay.Find(fragment.Text) is { } time ? new DateProposed(next.Date, time, source) : null;

    private static ActionMoved? Moved(ActionItem action, SaidDay day, ReplyContext context, Source source) =>
        day.Due.Date > context.Today ? new ActionMoved(action, day.Due, source) : null;

    private static List<string> ContentOf(IEnumerable<Word> words) =>
        [.. OpenActions.Naming(words).Except(AboutSession).Except(CueWords)];

    private static readonly string[] CueWords =
    [
        "plutot", "prefere", "prefererais", "mieux", "propose", "suggere", "disons", "possible", "peut-on", "peux", "peut", "pourrait-on", "pourrait", "pouvons", "pourrions", "decaler", "deplacer", "reporter", "repousser", "avancer", "decalons", "deplacons", "reportons", "repoussons",
        "let's", "make", "say", "can", "could", "move", "push", "postpone", "prefer", "rather", "instead", "how", "about", "what", "would", "better", "works", "i'd", "suggest", "merci", "voit", "please",
    ];

    /// <summary>"décaler l'atelier au 12", "plutôt le 12 pour l'atelier": a date, and not that of the session.</summary>
    private static bool NamesSomethingElse(IReadOnlyList<Word> words, List<Word> outside, (int At, int Length)? move)
    {
        var objects = outside.Where(word => word.Folded is "pour" or "for").Select(word => word.End).ToList();
        if (move is var (at, length)) objects.Add(words[at + length - 1].End);
        foreach (var from in objects)
        {
            var named = outside.Where(word => word.Start >= from && word.Kind == WordKind.Letters).SkipWhile(word => word.Length < 2 || word.Folded is "le" or "la" or "au" or "de" or "du" or "un" or "my" or "to" or "les" or "the" or "des" or "une").FirstOrDefault();
            if (named.Folded is { } noun && !AboutSession.Contains(noun) && !CueWords.Contains(noun) && noun is not ("car" or "parce" or "because" or "since" or "puisque" or "comme" or "plus")) return true;
        }

        return false;
    }
}
