using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.English;
using MentorOutlook.Core.Reading.French;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>Reads something that its mark or heading calls an action, verb or no verb.</summary>
internal static class MarkedAction
{
    /// <param name="text">The words after the mark.</param>
    /// <param name="heading">The owner that the mark or the heading names.</param>
    /// <returns>Null for what a third person will do, and where no task is left.</returns>
    /// <param name="about">What else the heading says: "avant le 10 décembre" dates all below it that has no date of its own.</param>
    public static ActionItem? Read(string text, OwnerMark heading, string about, ReadingContext context, Source source)
    {
        var action = Read(text, heading, context, source);
        if (action is not { Due: null } || about.Length == 0) return action;
        var deadline = DueSpans.Find(about, context).FirstOrDefault(span => span.IsDeadline);
        return deadline is null ? action : action with { Due = new Due(deadline.Date, about[deadline.Start..deadline.End]) };
    }

    private static ActionItem? Read(string text, OwnerMark heading, ReadingContext context, Source source)
    {
        var words = Words.Of(text);
        if (words.Count == 0) return null;
        var dues = DueSpans.Find(text, context);
        var (owner, cuts) = OwnerReader.Read(text, words, context.People);
        var isOwn = owner.IsNamed;
        if (!isOwn) owner = heading;
        if (owner.IsThird || IsSomebodyElse(text, words, context)) return null;

        var body = cuts.Count > 0 && cuts[0].Start == 0 ? cuts[0].End : 0;
        // "[ ] I sign up for the course": under a mark the plain present assigns.
        if (body == 0 && words.Count > 1 && words[0].Folded is "i" or "you" && words[1].Kind == WordKind.Letters && EnglishVerbs.IsBaseForm(words[1].Folded))
        {
            (owner, body) = (OwnerMark.Of(words[0].Is("i") ? Named.Me : Named.Other), words[1].Start);
        }

        if (Spoken(text, body, dues, context, source) is { } spoken)
        {
            return spoken.Subject == Subject.Third ? null : spoken.Action with { Owner = isOwn || (heading.Party is not null && spoken.Subject is not (Subject.Me or Subject.Other)) ? owner.Party : spoken.Action.Owner };
        }

        var due = dues.FirstOrDefault(span => span.IsDeadline) ?? (dues.Count > 0 ? dues[^1] : null);
        var task = TaskText.Without(text, body, text.Length, [.. cuts, .. due?.Cuts ?? []]);
        if (Words.Of(task).Count == 0) return null;
        task = VerbFirst(task);
        var adapted = SecondPerson.Adapt(task, context.Session.Mentorship.Correspondence.Address);
        return new ActionItem(owner.Party, adapted ?? task, due is null ? null : new Due(due.Date, text[due.Start..due.End]), source, IsQuoted: adapted is null);
    }

    /// <summary>"Action : Camille envoie le CV avant vendredi", "TODO je relis la note".</summary>
    private static (Subject Subject, ActionItem Action)? Spoken(string text, int start, IReadOnlyList<DueSpan> dues, ReadingContext context, Source source)
    {
        var shifted = text[start..];
        var own = dues.Where(due => due.Start >= start).Select(due => due with { Start = due.Start - start, End = due.End - start }).ToList();
        var clauses = CommitmentReader.Read(shifted, Words.Of(shifted), own, context.People);
        if (clauses.Count != 1) return null;
        // Marked as an action, even a weak verb is one.
        var clause = clauses[0] with { Commitment = clauses[0].Commitment with { IsFirm = true } };
        return CommitmentTask.Word(shifted, clause, own, Party.Me, context, source) is { } action ? (clause.Commitment.Subject, action) : null;
    }

    /// <summary>"Sacha Petit : envoyer le contrat": two names with a colon are a person, and not one of ours.</summary>
    private static bool IsSomebodyElse(string text, IReadOnlyList<Word> words, ReadingContext context) =>
        words.Count > 3 && words[0].IsCapitalised && words[1].IsCapitalised && words[2].Is(":")
        && words[0].Length > 1 && words[1].Length > 1 && char.IsLower(text[words[0].Start + 1]) && char.IsLower(text[words[1].Start + 1])
        && context.People.At(words, 0) is null;

    /// <summary>In "Camille : envoyer…" the verb is no longer the first word of a sentence.</summary>
    private static string VerbFirst(string task)
    {
        var words = Words.Of(task);
        // "Camille: to send…", "Camille : d'envoyer…".
        if (words.Count > 1 && words[0].Folded is "to" or "de" or "d'" or "a" && (FrenchVerbs.LooksLikeInfinitive(words[1].Folded) || EnglishVerbs.IsBaseForm(words[1].Folded)))
        {
            task = task[words[1].Start..];
            words = Words.Of(task);
        }

        var first = words[0];
        var isVerb = FrenchVerbs.LooksLikeInfinitive(first.Folded) || EnglishVerbs.IsBaseForm(first.Folded);
        if (EnglishVerbs.FromThirdPerson(first.Folded) is { } baseForm && first.Start == 0 && !first.IsCapitalised) return baseForm + task[first.End..];
        return isVerb && first.Start == 0 && first.IsCapitalised && (first.Length == 1 || char.IsLower(task[1]))
            ? char.ToLowerInvariant(task[0]) + task[1..]
            : task;
    }
}
