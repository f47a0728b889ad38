namespace MentorOutlook.Core.Reading.French;

/// <summary>Reads "je t'envoie le CV", "tu me présentes Sacha", "Camille va relire…", "on doit réserver…" as somebody's task.</summary>
internal static class FrenchCommitments
{
    /// <param name="words">A sentence.</param>
    /// <param name="index">The word that must be the subject.</param>
    /// <returns>Null for anything else, a negation, a past, a conditional or an unknown verb included.</returns>
    public static Commitment? Read(IReadOnlyList<Word> words, int index, People people)
    {
        if (FindSubject(words, index, people) is not var (subject, person, verbAt)) return null;
        if (verbAt >= words.Count || words[verbAt].Folded is "ne" or "n'") return null;

        var clitics = FrenchClitics.Read(words, verbAt, person);
        if (clitics.Next >= words.Count || IsNegated(words, clitics.Next)) return null;
        return ReadPeriphrase(words, subject, person, clitics) ?? ReadVerb(words, subject, person, clitics);
    }

    private static (Subject Subject, GrammaticalPerson Person, int Next)? FindSubject(IReadOnlyList<Word> words, int index, People people)
    {
        switch (words[index].Folded)
        {
            case "je" or "j'" or "j": return (Subject.Writer, GrammaticalPerson.I, index + 1);
            case "tu": return (Subject.Reader, GrammaticalPerson.YouSingular, index + 1);
            case "vous": return (Subject.Reader, GrammaticalPerson.YouPlural, index + 1);
            case "on" or "quelqu'un": return (Subject.Nobody, GrammaticalPerson.It, index + 1);
            case "il" when index + 3 < words.Count && words[index + 1].Is("faut") && words[index + 2].Folded is "que" or "qu'": return FindSubject(words, index + 3, people);
            case "nous": return (Subject.Nobody, GrammaticalPerson.We, index + 1);
        }

        if (people.At(words, index) is { } named) return (named.Who.AsSubject(), GrammaticalPerson.It, index + named.Words);
        // "Relire la note" begins with a capital too.
        return index == 0 && words[0] is { IsCapitalised: true, Kind: WordKind.Letters } && words.Count > 1 && !FrenchVerbs.LooksLikeInfinitive(words[0].Folded) && IsFinite(words, FrenchClitics.Read(words, 1, GrammaticalPerson.It).Next)
            ? (Subject.Third, GrammaticalPerson.It, index + 1)
            : null;
    }

    private static bool IsFinite(IReadOnlyList<Word> words, int index) =>
        index < words.Count && (words[index].Folded is "va" or "doit" || FrenchVerbs.Find(words[index].Folded, GrammaticalPerson.It) is not null);

    /// <summary>"je vais…", "tu dois…", "je m'engage à…", "je me charge de…".</summary>
    private static Commitment? ReadPeriphrase(IReadOnlyList<Word> words, Subject subject, GrammaticalPerson person, FrenchClitics clitics)
    {
        var at = clitics.Next;
        var verb = words[at].Folded;
        if (clitics.Reflexive && IsTakingCharge(verb))
        {
            if (at + 1 >= words.Count || words[at + 1].Folded is not ("de" or "d'" or "du" or "des" or "a")) return null;
            return ReadInfinitive(words, subject, person, at + 2, default)
                ?? (verb.StartsWith("engag", StringComparison.Ordinal) ? null : new Commitment(subject, verb.StartsWith("occup", StringComparison.Ordinal) ? "s’occuper" : "se charger", words[at].End));
        }

        if (IsGoingTo(verb)) return ReadInfinitive(words, subject, person, at + 1, clitics);
        if (verb is "ai" or "as" or "a" or "avons" or "avez" && at + 2 < words.Count && words[at + 1].Is("promis") && words[at + 2].Folded is "de" or "d'")
        {
            return ReadInfinitive(words, subject, person, at + 3, clitics with { Recipient = false });
        }

        if (verb is "promets" or "promet" or "promettons" or "promettez" or "prevois" or "prevoit" or "prevoyons" or "prevoyez"
            && at + 1 < words.Count && words[at + 1].Folded is "de" or "d'")
        {
            return ReadInfinitive(words, subject, person, at + 2, clitics with { Recipient = false });
        }

        return null;
    }

    private static bool IsTakingCharge(string verb) =>
        verb is "charge" or "charges" or "chargeons" or "chargez" or "chargerai" or "occupe" or "occupes" or "occupons" or "occupez"
            or "occuperai" or "occuperas" or "occupera" or "engage" or "engages" or "engageons" or "engagez";

    private static bool IsGoingTo(string verb) =>
        verb is "vais" or "vas" or "va" or "allons" or "allez"
            or "dois" or "doit" or "devons" or "devez" or "devrai" or "devras" or "devra" or "devrons" or "devrez"
            or "compte" or "comptes" or "comptons" or "comptez";

    private static Commitment? ReadInfinitive(IReadOnlyList<Word> words, Subject subject, GrammaticalPerson person, int index, FrenchClitics before)
    {
        while (index < words.Count && IsAdverb(words[index].Folded)) index++;
        if (index >= words.Count) return null;
        var clitics = FrenchClitics.Read(words, index, person);
        if (clitics.Next >= words.Count || !FrenchVerbs.LooksLikeInfinitive(words[clitics.Next].Folded)) return null;
        var infinitive = words[clitics.Next];
        if (infinitive.Is("etre") || infinitive.Is("avoir")) return null;
        // "je vais voir si…" promises to think about it.
        if (infinitive.Is("voir") && clitics.Next + 1 < words.Count && words[clitics.Next + 1].Folded is "si" or "s'" or "ce" or "comment") return null;
        if (HasObject(words, clitics.Next + 1)) clitics = clitics.WithoutThird();
        return new Commitment(subject, "", infinitive.Start, clitics.Recipient || before.Recipient, clitics.Before(infinitive.Folded));
    }

    private static bool IsAdverb(string word) =>
        word is "donc" or "aussi" or "d'abord" or "encore" or "bien" or "vite" or "vraiment" or "ensuite"
        || (word.Length > 6 && word.EndsWith("ment", StringComparison.Ordinal));

    private static Commitment? ReadVerb(IReadOnlyList<Word> words, Subject subject, GrammaticalPerson person, FrenchClitics clitics)
    {
        var verb = words[clitics.Next];
        if (FrenchVerbs.Find(verb.Folded, person) is not { } form) return null;
        var isJustPast = verb.Folded is "viens" or "vient" or "venons" or "venez" && clitics.Next + 1 < words.Count && words[clitics.Next + 1].Folded is "de" or "d'";
        // "Je vous rappelle que…", "Dominique propose que…" say, and promise nothing.
        if (isJustPast || (clitics.Next + 1 < words.Count && words[clitics.Next + 1].Folded is "que" or "qu'")) return null;
        if (!form.IsFuture && Habits.FollowAt(words, clitics.Next + 1)) return null;
        if (person == GrammaticalPerson.It && Speech.FollowsAt(words, clitics.Next + 1)) return null;
        if (HasObject(words, clitics.Next + 1)) clitics = clitics.WithoutThird();
        // "Dominique raconte…" is what happened as often as what will; "je t'envoie…" is not.
        var isSpoken = subject is Subject.Writer or Subject.Reader;
        return new Commitment(subject, form.Infinitive, verb.End, clitics.Recipient, clitics.Before(form.Infinitive))
        {
            IsFirm = form.IsFuture || (form.IsFirm && isSpoken),
            IsFirmInList = form.IsFirm,
        };
    }

    private static bool HasObject(IReadOnlyList<Word> words, int index) =>
        index < words.Count && words[index].Folded is "le" or "la" or "les" or "l'" or "un" or "une" or "des" or "mon" or "ma" or "mes" or "ton" or "ta" or "tes"
            or "notre" or "nos" or "votre" or "vos" or "son" or "sa" or "ses" or "ce" or "cette" or "ces" or "deux" or "trois";

    private static bool IsNegated(IReadOnlyList<Word> words, int verb)
    {
        for (var i = verb + 1; i <= verb + 2 && i < words.Count; i++)
        {
            if (words[i].Folded is "pas" or "jamais" or "rien" or "guere") return true;
            // "je n'envoie plus" is caught by its ne; "je t'envoie plus de détails" is not a negation.
        }

        return false;
    }
}
