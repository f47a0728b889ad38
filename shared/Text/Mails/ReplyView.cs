using MentorOutlook.Core.Actions;
using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Replies;
using NodaTime;

namespace MentorOutlook.Text.Mails;

/// <summary>One thing that the other person answered.</summary>
internal static class ReplyView
{
    private static readonly Type[] Kinds =
        [typeof(ActionDone), typeof(ActionDropped), typeof(ActionMoved), typeof(ActionPromised), typeof(DateProposed), typeof(TopicAdded), typeof(CannotAttend), typeof(Remark)];

    /// <param name="first">Whether it begins a line.</param>
    public static Dictionary<string, object?> Of(ReplyItem item, SessionWords words, bool first = true)
    {
        var view = Kinds.ToDictionary(kind => kind.Name, kind => (object?)(kind == item.GetType()));
        var (task, date) = ActionOf(item);
        view["mark"] = words.Mark(item.Source);
        view["first"] = first;
        view["other"] = words.NameOf(Party.Other);
        view["task"] = task is null ? null : first ? SessionWords.Capital(words.Task(task)) : words.Task(task);
        view["date"] = date is { } day ? words.Date(day) : null;
        view["time"] = item is DateProposed { Time: { } time } ? words.Time(time) : null;
        view["zoneIsOpen"] = item is DateProposed proposed && words.ClocksDiffer(proposed.Date);
        view["words"] = item switch
        {
            TopicAdded { IsQuoted: true } topic => words.Quoted(SessionWords.Shortened(topic.Text)),
            TopicAdded topic => SessionWords.Shortened(SessionWords.Continued(topic.Text)),
            Remark remark => SessionWords.Shortened(remark.Source.Text.Trim(' ', '.', '«', '»', '\u00A0')),
            _ => null,
        };
        view["stop"] = item is not TopicAdded { IsQuoted: false } asked || asked.Text[^1] is not ('?' or '…');
        return view;
    }

    private static (ActionItem? Action, LocalDate? Date) ActionOf(ReplyItem item) => item switch
    {
        ActionDone done => (done.Action, null),
        ActionDropped dropped => (dropped.Action, null),
        ActionMoved moved => (moved.Action, moved.To.Date),
        ActionPromised promised => (promised.Action, promised.Action.IsQuoted ? null : promised.Action.Due?.Date),
        DateProposed proposed => (null, proposed.Date),
        _ => (null, null),
    };
}
