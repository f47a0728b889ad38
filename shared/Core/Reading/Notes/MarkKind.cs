namespace MentorOutlook.Core.Reading.Notes;

/// <summary>What a mark or a heading says about the lines under it.</summary>
internal enum MarkKind
{
    /// <summary>No mark, or a heading that says nothing about what follows ("Notes").</summary>
    None,
    Action,
    Decision,
    Question,
    Win,
    Advice,
    Progress,
    Obstacle,
    ToDecide,
    Private,
    NextSession,

    /// <summary>Under it stands what is not an outcome: an agenda, a list of participants, links.</summary>
    Ignored,
}
