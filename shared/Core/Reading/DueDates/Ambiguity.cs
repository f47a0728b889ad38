namespace MentorOutlook.Core.Reading.DueDates;

/// <summary>Why two careful readers could understand two different days.</summary>
public enum Ambiguity
{
    None,

    /// <summary>A bare weekday said on that weekday: read as today.</summary>
    SameWeekday,

    /// <summary>"vendredi prochain", "next Friday": read as the one of the next calendar week.</summary>
    NextWeekday,

    /// <summary>"12/04" in English: read month first.</summary>
    NumericOrder,

    /// <summary>"the end of the week": read as its Sunday, where many mean Friday.</summary>
    EndOfWeek,

    /// <summary>"huit jours", "quinze jours": read as 8 and 15 days, where many mean one and two weeks.</summary>
    CountedWeeks,
}
