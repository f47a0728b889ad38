namespace MentorOutlook.Core.Reading.English;

/// <summary>Reads "I'll send the CV", "you will introduce me…", "Camille to book…", "we need to…" as somebody's task.</summary>
internal static class EnglishCommitments
{
    private static readonly HashSet<string> States =
    [
        "be", "have", "see", "know", "feel", "miss", "like", "love", "need", "want", "think", "hope", "believe", "remember",
        "find", "enjoy", "hear", "understand", "become", "get", "not", "never", "always", "probably", "maybe", "still", "say", "admit",
    ];

    // Verbs that look like a state but promise work with these words after them.
    private static readonly HashSet<string> Particles = ["back", "out", "in", "ready"];

    /// <param name="words">A sentence.</param>
    /// <param name="index">The word that must be the subject.</param>
    public static Commitment? Read(IReadOnlyList<Word> words, int index, People people)
    {
        if (FindVerb(words, index, people) is not var (subject, verb)) return ReadContinuous(words, index) ?? ReadThirdPerson(words, index, people);
        while (verb < words.Count && words[verb].Folded is "also" or "then" or "just" or "now" or "first" or "definitely") verb++;
        if (verb >= words.Count || words[verb].Kind != WordKind.Letters) return null;
        var isState = States.Contains(words[verb].Folded) && !(words[verb].Folded is not ("be" or "have") && verb + 1 < words.Count && Particles.Contains(words[verb + 1].Folded));
        // "I will keep that in mind."
        var isThought = words[verb].Is("keep") && words.Any(word => word.Is("mind"));
        // "I'm going to Oslo", "I'm going to bed".
        var isJourney = verb > 1 && words[verb - 1].Is("to") && words[verb - 2].Is("going") && !EnglishVerbs.IsBaseForm(words[verb].Folded);
        return isState || isThought || isJourney ? null : new Commitment(subject, "", words[verb].Start);
    }

    /// <summary>"I'm booking the room on Friday": what one is about to do, where a date says when.</summary>
    private static Commitment? ReadContinuous(IReadOnlyList<Word> words, int index)
    {
        var (subject, verb) = words[index].Folded switch
        {
            "i'm" => (Subject.Writer, index + 1),
            "you're" => (Subject.Reader, index + 1),
            "we're" => (Subject.Nobody, index + 1),
            "i" when index + 1 < words.Count && words[index + 1].Is("am") => (Subject.Writer, index + 2),
            _ => (Subject.Third, words.Count),
        };
        return verb < words.Count && EnglishVerbs.FromGerund(words[verb].Folded) is { } baseForm ? new Commitment(subject, baseForm, words[verb].End, IsFirm: false) : null;
    }

    /// <summary>"Camille sends the CV": in minutes a task, in a story what happened, so it needs a mark or a date.</summary>
    private static Commitment? ReadThirdPerson(IReadOnlyList<Word> words, int index, People people)
    {
        var (who, next) = people.At(words, index) is { } named ? (named.Who.AsSubject(), index + named.Words) : (Subject.Third, index + 1);
        if (who == Subject.Third && !words[index].IsCapitalised) return null;
        return next < words.Count && !Speech.FollowsAt(words, next + 1) && EnglishVerbs.FromThirdPerson(words[next].Folded) is { } verb
            ? new Commitment(who, verb, words[next].End, IsFirm: false) { IsFirmInList = verb is not ("find" or "suggest" or "explain" or "think" or "work" or "look" or "ask" or "turn" or "start" or "stop" or "keep" or "use" or "need") }
            : null;
    }

    private static (Subject Subject, int Verb)? FindVerb(IReadOnlyList<Word> words, int index, People people)
    {
        switch (words[index].Folded)
        {
            case "i'll": return (Subject.Writer, index + 1);
            case "you'll": return (Subject.Reader, index + 1);
            case "we'll": return (Subject.Nobody, index + 1);
            case "let's": return (Subject.Nobody, index + 1);
            case "i'm" or "i've": return After(words, index + 1, Subject.Writer);
            case "you're" or "you've": return After(words, index + 1, Subject.Reader);
            case "we're" or "we've": return After(words, index + 1, Subject.Nobody);
            case "i": return After(words, index + 1, Subject.Writer);
            case "you": return After(words, index + 1, Subject.Reader);
            case "we": return After(words, index + 1, Subject.Nobody);
            case "someone" or "somebody": return After(words, index + 1, Subject.Nobody);
        }

        // "Dominique's going to record…"
        if (words[index].Folded.EndsWith("'s", StringComparison.Ordinal) && people.Find(words[index].Folded[..^2]) is { } who)
        {
            return To(words, index + 1, "going") is { } going ? (who.AsSubject(), going) : null;
        }

        if (people.At(words, index) is { } named) return AfterName(words, index + named.Words, named.Who.AsSubject());
        return words[index] is { IsCapitalised: true, Kind: WordKind.Letters } ? AfterName(words, index + 1, Subject.Third) : null;
    }

    private static (Subject Subject, int Verb)? AfterName(IReadOnlyList<Word> words, int index, Subject subject)
    {
        if (index >= words.Count) return null;
        // "Camille to send": minutes' own shorthand.
        return words[index].Is("to") ? (subject, index + 1) : After(words, index, subject);
    }

    /// <summary>"will", "am going to", "need to", "have to", "promised to"…</summary>
    private static (Subject Subject, int Verb)? After(IReadOnlyList<Word> words, int index, Subject subject)
    {
        if (index >= words.Count) return null;
        switch (words[index].Folded)
        {
            case "will" or "shall" or "must": return (subject, index + 1);
            case "am" or "is" or "are" when index + 1 < words.Count && words[index + 1].Is("gonna"): return (subject, index + 2);
            case "gonna": return (subject, index + 1);
            case "am" or "is" or "are": return To(words, index + 1, "going") is { } verb ? (subject, verb) : null;
            case "going" or "need" or "needs" or "have" or "has" or "got" or "promise" or "promised" or "promises" or "commit" or "plan" or "agreed" or "agree":
                return To(words, index, words[index].Folded) is { } next ? (subject, next) : null;
            default: return null;
        }
    }

    private static int? To(IReadOnlyList<Word> words, int index, string before) =>
        index + 1 < words.Count && words[index].Is(before) && words[index + 1].Is("to") ? index + 2 : null;
}
