using MentorOutlook.Core.Reading;

namespace MentorOutlook.Core.Drafts;

/// <summary>A line of something that we wrote, and where it comes from.</summary>
/// <param name="Text">As it stands in the text part, without the list sign.</param>
public sealed record DraftLine(string Text, IReadOnlyList<Source> Sources);
