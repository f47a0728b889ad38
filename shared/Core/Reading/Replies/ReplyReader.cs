using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Notes;
using MentorOutlook.Core.Sessions;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>
/// Reads what the other person answered: <c>je</c> and <c>I</c> are theirs here. What is not understood for certain is quoted;
/// what is only kind is left out.
/// </summary>
public static class ReplyReader
{
    // What goes on for longer is no sentence that anybody wrote.
    private const int LongestSentence = 1000;

    /// <param name="session">The session whose note or recap was answered.</param>
    /// <param name="open">The actions that were open then.</param>
    /// <param name="next">The session that a proposed date is about; null where none is known.</param>
    public static IReadOnlyList<ReplyItem> Read(Reply reply, Session session, IReadOnlyList<ActionItem> open, NextSession? next)
    {
        var own = OwnWords.Of(reply.Lines, session.Mentorship);
        var language = LanguageDetector.Detect(own) ?? session.Mentorship.Correspondence.Language;
        var reading = ReadingContext.Of(session, language) with
        {
            Date = reply.Received.InZone(session.Other.Zone ?? session.Time.Zone).Date,
            Next = next,
        };
        var context = new ReplyContext(reading, reply.Received, new OpenActions(open), reply.To);
        return
        [
            .. WrappedLines.Join(own, reading.People)
                .Select(whole => whole.Line)
                .Where(line => !string.IsNullOrWhiteSpace(line.Text))
                .SelectMany(line => Sentences.Of(ListSign.Read(line.Text).Rest)
                    .Where(sentence => sentence.Length <= LongestSentence)
                    .SelectMany(sentence => Read(sentence, Joined(Fragment.Of(sentence)), line, context))),
        ];
    }

    private static List<ReplyItem> Read(string sentence, List<Fragment> fragments, SourceLine line, ReplyContext context)
    {
        var items = new List<ReplyItem>();
        var unread = new List<Fragment>();
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            var source = context.SourceOf(line, fragment.Text);
            if (TopicRequest.Read(fragment, context, source) is not null)
            {
                var last = i;
                while (last + 1 < fragments.Count && Understood(fragments[last + 1], context, source) is null && !Courtesy.IsOne(fragments[last + 1], context.Reading.People)
                    && !Promised(fragments[last + 1], line, context).Any()) last++;
                var whole = fragment.Through(fragments[last]);
                Flush();
                if (TopicRequest.Read(whole, context, context.SourceOf(line, whole.Text)) is { } topic) items.Add(topic);
                i = last;
            }
            else if (Understood(fragment, context, source) is { } item)
            {
                Flush();
                if (!Confirms(item, context)) items.Add(item);
            }
            else if (Courtesy.IsOne(fragment, context.Reading.People))
            {
                Flush();
            }
            else
            {
                unread.Add(fragment);
            }
        }

        Flush();
        return items;

        void Flush()
        {
            if (unread.Count > 0) items.AddRange(Rest(sentence, unread, line, context));
            unread.Clear();
        }
    }

    /// <summary>"à mardi, donc": the day that is planned anyway.</summary>
    private static bool Confirms(ReplyItem item, ReplyContext context) =>
        item is DateProposed proposed && context.Next is { } next && proposed.Date == next.Date && (proposed.Time is null || proposed.Time == next.Time);

    private static ReplyItem? Understood(Fragment fragment, ReplyContext context, Source source)
    {
        // "si c'est fait avant le 12" says neither that it is nor that it will be.
        if (Conditions.Has(fragment.Words)) return null;
        if (Absence.IsOne(fragment, context)) return new CannotAttend(source);
        if (DateProposal.Read(fragment, context, source) is { } date) return date;
        if (Withdrawal.Read(fragment, context.Open) is { } dropped) return new ActionDropped(dropped, source);
        return DoneReport.Read(fragment, context.Open) is { } done ? new ActionDone(done, source) : null;
    }

    /// <summary>What no reader of replies knows: promises, a bare topic, else a remark.</summary>
    private static List<ReplyItem> Rest(string sentence, List<Fragment> fragments, SourceLine line, ReplyContext context)
    {
        var stretch = fragments[0].Through(fragments[^1]);
        var source = context.SourceOf(line, stretch.Text);
        List<ReplyItem> promised = [.. Promised(stretch, line, context)];
        if (promised.Count > 0) return promised;
        if (stretch.Words.All(word => word.Kind == WordKind.Sign) || Courtesy.IsOne(stretch, context.Reading.People)) return [];
        var isWholeLine = stretch.Text.Length >= sentence.TrimEnd('.', '!', '?', ' ', '\u00A0').Length;
        return isWholeLine && context.To == Drafts.ArtefactKind.ProgressNote && TopicRequest.ReadBare(new Fragment(sentence, Words.Of(sentence)), context, source) is { } topic
            ? [topic]
            : [new Remark(source)];
    }

    private static IEnumerable<ActionPromised> Promised(Fragment stretch, SourceLine line, ReplyContext context) =>
        stretch.Sentence.TrimEnd().EndsWith('?')
            ? []
            : SentenceActions.Read(stretch.Text, Party.Other, context.Reading, context.SourceOf(line, stretch.Text))
                .Where(action => action.Owner == Party.Other)
                .Select(action => new ActionPromised(InOwnersVoice(action)));

    /// <summary>Their "votre CV" is the owner's, which a mail to them cannot say so.</summary>
    private static ActionItem InOwnersVoice(ActionItem action) =>
        Words.Of(action.Task).Any(word => word.Folded is "votre" or "vos" or "vous") ? action with { Task = action.Source.Text, IsQuoted = true } : action;

    /// <summary>"pour la présentation, plutôt le 12": what a date is about belongs to it.</summary>
    private static List<Fragment> Joined(IReadOnlyList<Fragment> fragments)
    {
        var joined = new List<Fragment>();
        for (var i = 0; i < fragments.Count; i++)
        {
            var isLead = fragments[i].Words[0].Folded is "pour" or "for" or "concernant" or "regarding" or "quant" or "cote" && i + 1 < fragments.Count;
            joined.Add(isLead ? fragments[i].Through(fragments[i + 1]) : fragments[i]);
            if (isLead) i++;
        }

        return joined;
    }
}
