using MentorOutlook.Core.Actions;
using NodaTime;

namespace MentorOutlook.Core.Reading.Replies;

/// <summary>One thing that a reply says.</summary>
public abstract record ReplyItem(Source Source);

/// <summary>An open action is done.</summary>
public sealed record ActionDone(ActionItem Action, Source Source) : ReplyItem(Source);

/// <summary>An open action is not wanted any more.</summary>
public sealed record ActionDropped(ActionItem Action, Source Source) : ReplyItem(Source);

/// <summary>An open action gets another date.</summary>
public sealed record ActionMoved(ActionItem Action, Due To, Source Source) : ReplyItem(Source);

/// <summary>The writer takes something on.</summary>
public sealed record ActionPromised(ActionItem Action) : ReplyItem(Action.Source);

/// <summary>Another date for the next session.</summary>
/// <param name="Time">As it was said, in nobody knows whose zone; null where only the day was.</param>
public sealed record DateProposed(LocalDate Date, LocalTime? Time, Source Source) : ReplyItem(Source);

/// <summary>Something to put on the agenda.</summary>
/// <param name="IsQuoted">Whether <paramref name="Text"/> stands as it was said, because putting it into the owner's mouth would have been guessing.</param>
public sealed record TopicAdded(string Text, bool IsQuoted, Source Source) : ReplyItem(Source);

/// <summary>The writer cannot come.</summary>
public sealed record CannotAttend(Source Source) : ReplyItem(Source);

/// <summary>What was said and not understood.</summary>
public sealed record Remark(Source Source) : ReplyItem(Source);
