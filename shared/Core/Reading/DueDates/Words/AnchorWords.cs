namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>How a length of time hangs on a day.</summary>
internal enum Anchor
{
    /// <summary>"plus tard", "from now": on today.</summary>
    Now,

    /// <summary>"après", "from": on the day that follows.</summary>
    After,

    /// <summary>"avant", "before".</summary>
    Before,

    /// <summary>"à compter de", "starting": the day that follows is the first one counted.</summary>
    Starting,
}

internal static class AnchorWords
{
    public static readonly Phrases<Anchor> French = new(
        ("plus tard|a partir de maintenant|a compter de maintenant", Anchor.Now),
        ("apres|apres le|a partir de|a partir d|a partir du|a compter de|a compter d|a compter du", Anchor.After),
        ("avant|avant le", Anchor.Before), ("commencant|qui commence|qui commence le|commencant le", Anchor.Starting));

    public static readonly Phrases<Anchor> English = new(
        ("later|from now|hence|after now", Anchor.Now), ("after|from|following|after the|from the", Anchor.After),
        ("before|before the", Anchor.Before), ("starting|starting on|beginning|beginning on|commencing", Anchor.Starting));
}
