using System.Collections.Frozen;

namespace MentorOutlook.Core.Reading.Notes;

/// <summary>The words with which people mark their notes, in both languages, folded.</summary>
internal static class MarkVocabulary
{
    public const int LongestPhrase = 6;

    private static readonly FrozenDictionary<string, MarkKind> Phrases = new (MarkKind Kind, string Words)[]
    {
        (MarkKind.Action, """
            a|action|actions|action item|action items|ai|todo|todos|to do|to-do|to-dos|a faire|tache|taches|task|tasks|next step|next steps|next action|next actions
            prochaine etape|prochaines etapes|prochaine action|prochaines actions|plan d'action|reste a faire|ce qui reste a faire|ce qu'il reste a faire|still to do|left to do|actions a mener|a mener|suites|suites a donner
            follow-up|follow-ups|follow up|engagement|engagements|commitment|commitments|devoirs|homework|qui fait quoi|who does what|actions decidees|actions convenues
            actions ouvertes|open actions|actions et echeances|action points|action point
            """),
        (MarkKind.Decision, """
            d|decision|decisions|decide|decided|agreed|agreement|agreements|convenu|releve de decisions|decisions prises|ce qui est decide|ce qu'on a decide
            ce que nous avons decide|c'est decide|what we decided|on a decide|we decided|decisions taken|decision prise
            """),
        (MarkKind.Question, """
            question|questions|questions pour la prochaine fois|questions for next time|question ouverte|questions ouvertes|open question|open questions|en suspens|points ouverts|point ouvert|a clarifier|reste a clarifier
            restent a clarifier|still open|to clarify|questions en suspens|question en attente|questions en attente|questions restees ouvertes|question restee ouverte|q|a creuser|reste a voir|points a eclaircir
            """),
        (MarkKind.Win, """
            win|wins|what went well|ce qui a bien marche|ce qui a bien fonctionne|small win|small wins|victoire|victoires|petite victoire|petites victoires|bon coup|bons coups|small victory|small victories|victory|victories|fierte|fiertes|ce dont je suis fiere|ce dont je suis fier|proud of|what i am proud of|reussite|reussites|succes|bonne nouvelle|bonnes nouvelles|good news
            bravo|success|successes
            """),
        (MarkKind.Advice, """
            conseil|conseils|advice|tip|tips|a retenir|je retiens|ce que je retiens|takeaway|takeaways|key takeaway|key takeaways|conseil recu|conseils recus
            """),
        (MarkKind.Progress, """
            fait|faits|done|realise|ce qui a ete fait|ce qui est fait|avancement|avancees|progress|point d'avancement|depuis la derniere fois|since last time
            """),
        (MarkKind.Obstacle, """
            bloque|blocage|blocages|stuck|blocked|blocker|blockers|obstacle|obstacles|difficulte|difficultes|ce qui bloque|point de blocage|points de blocage
            """),
        (MarkKind.ToDecide, """
            a decider|decisions a prendre|decision a prendre|to decide|to be decided|decisions needed|arbitrage|arbitrages|a trancher
            """),
        (MarkKind.Private, """
            prive|perso|personnel|pour moi|pour moi seul|pour moi seule|pour moi seulement|pour moi uniquement|note perso|notes perso|notes personnelles|note personnelle|notes privees
            note privee|confidentiel|private|private note|private notes|for me|for me only|only for me|for myself|note to self|notes to self|personal|personal note|personal notes|off the record
            personal thoughts|personal reflections|private thoughts|juste pour moi|rien que pour moi|just for me|just me|for my eyes only|prives|privees|privee|perso uniquement|strictement perso|strictement personnel
            journal|diary|mon journal|my journal|ne pas partager|do not share|don't share|reflexions personnelles|my own thoughts|a moi
            """),
        (MarkKind.NextSession, """
            prochaine seance|prochain rendez-vous|prochain rdv|prochaine rencontre|prochain echange|prochain point|next session|next meeting|prochaine session
            prochaine date|next date|prochaine fois|next call|prochain appel|prochaine visio|prochain rendez vous
            """),
        (MarkKind.Ignored, """
            ordre du jour|agenda|odj|programme|points a aborder|points a voir|objectif|objectifs|objectives|goals|goal|participant|participants
            present|presents|presentes|attendees|liens|lien|links|link|ressource|ressources|resources|resource|piece jointe|pieces jointes|attachments|absents|date|lieu|heure
            duree|where|when|ou|quand|place|objet|subject|teams|zoom|to read|a lire|lectures
            """),
        (MarkKind.None, """
            notes|note|compte rendu|compte-rendu|discussion|discussions|echange|echanges|minutes|contexte|context|resume|summary|recap|points abordes|points discutes|discussed
            tour de table|divers|autres|other|misc|remarques|remarks|commentaires|observations|sujets|sujet|topics|topic|conclusion|conclusions|suivi
            """),
    }
    .SelectMany(group => group.Words.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(words => (words, group.Kind)))
    .ToFrozenDictionary(entry => entry.words, entry => entry.Kind, StringComparer.Ordinal);

    // "Personnel" and "personal" are not here: "développement personnel" is what mentoring is about.
    private static readonly FrozenSet<string> PrivateWords =
        FrozenSet.ToFrozenSet(["perso", "persos", "prive", "privee", "prives", "privees", "private", "confidentiel", "confidentielle", "confidentiels", "confidential"], StringComparer.Ordinal);

    /// <summary>"Mes notes perso", "Mes pensées (privé)": any word of a heading may say that what follows is for nobody else.</summary>
    public static bool NamesPrivacy(string heading) => Words.Of(heading).Any(word => PrivateWords.Contains(word.Folded));

    /// <summary>"[perso] …", "… (privé)", "#perso", "🔒 …": a line that says it of itself.</summary>
    public static bool HasPrivateTag(string line)
    {
        if (line.Contains("🔒", StringComparison.Ordinal)) return true;
        var words = Words.Of(line);
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i - 1].Folded is "(" or "[" or "#" && PrivateWords.Contains(words[i].Folded)) return true;
        }

        return false;
    }

    public static MarkKind? Find(string phrase) => Phrases.TryGetValue(phrase, out var kind) ? kind : null;
}
