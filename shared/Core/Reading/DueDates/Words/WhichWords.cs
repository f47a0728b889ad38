namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>Which week, month or weekday, seen from now.</summary>
internal enum Which
{
    This,
    Next,

    /// <summary>"suivant", "upcoming", "à venir": the one that comes first.</summary>
    Coming,
    AfterNext,
    Past,
}

internal static class WhichWords
{
    public static readonly Phrases<Which> French = new(
        ("ce|cet|cette|ces|ma|ci|en cours|courant|courante|actuel|actuelle", Which.This),
        ("prochain|prochaine|prochains|prochaines", Which.Next),
        ("suivant|suivante|suivants|suivantes|a venir|qui vient|qui viennent|qui suit|qui suivent|d apres", Which.Coming),
        ("apres le prochain|apres la prochaine", Which.AfterNext),
        ("dernier|derniere|derniers|dernieres|passe|passee|precedent|precedente|d avant", Which.Past));

    public static readonly Phrases<Which> English = new(
        ("this|current|the current|my|this current", Which.This), ("next|nxt|this next", Which.Next),
        ("coming|upcoming|following|this coming|this upcoming", Which.Coming),
        ("after next|after the next", Which.AfterNext), ("last|past|previous", Which.Past));
}
