namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>What may follow the number of an hour.</summary>
internal enum Clock
{
    /// <summary>"h", "heures", "o'clock"; minutes may come.</summary>
    Hours,

    /// <summary>"am", "pm".</summary>
    HalfDay,
}

internal static class TimeWords
{
    public static readonly Phrases<bool> French = new(
        ("matin|au matin|du matin|le matin|matinee|dans la matinee|en matinee|midi|a midi|avant midi|ce midi|minuit|a minuit", true),
        ("apres midi|dans l apres midi|l apres midi|d apres midi|en debut d apres midi|en fin d apres midi|en milieu d apres midi", true),
        ("soir|au soir|le soir|du soir|soiree|dans la soiree|en soiree|nuit|dans la nuit", true),
        ("en fin de journee|fin de journee|en debut de matinee|en fin de matinee|en debut de soiree|premiere heure|a la premiere heure", true));

    public static readonly Phrases<bool> English = new(
        ("morning|in the morning|early morning|first thing|first thing in the morning|noon|at noon|by noon|before noon|midday|at midday", true),
        ("afternoon|in the afternoon|late afternoon|early afternoon|lunchtime|at lunchtime", true),
        ("evening|in the evening|night|at night|midnight|at midnight|by midnight", true),
        ("eod|cob|eob|end of day|by end of day|by eod|by cob|close of business|by close of business", true));

    public static readonly Phrases<bool> FrenchLeads = new(
        ("a|vers|plutot vers|aux alentours de|autour de", true), ("des|avant|apres|de|a partir de|jusqu a|entre", false));

    public static readonly Phrases<bool> EnglishLeads = new(
        ("at|around|about", true), ("by|before|after|from|for|between|until", false));

    public static readonly Phrases<Clock> FrenchClock = new(
        ("h|heure|heures", Clock.Hours), ("am|pm|du matin|du mat|du soir|de l apres midi", Clock.HalfDay));

    public static readonly Phrases<Clock> EnglishClock = new(("h|hrs|o clock", Clock.Hours), ("am|pm|a m|p m|a|p", Clock.HalfDay));
}
