namespace MentorOutlook.Core.Reading.DueDates.Words;

internal enum Unit
{
    Hour,
    Day,
    WorkingDay,
    Week,
    WorkingWeek,
    Weekend,

    /// <summary>"huitaine": a week, whatever its name.</summary>
    EightDays,

    /// <summary>"quinzaine", "fortnight": two weeks.</summary>
    Fortnight,
    Month,
    Quarter,
    Year,
}

internal static class UnitWords
{
    private static readonly HashSet<string> Plurals = new(
        ["heures", "jours", "semaines", "trimestres", "ans", "annees", "hours", "days", "weeks", "months", "quarters", "years"], StringComparer.Ordinal);

    public static readonly Phrases<Unit> French = new(
        ("h|heure|heures", Unit.Hour),
        ("j|jour|jours|journee", Unit.Day),
        ("jours ouvres|jour ouvre|jours ouvrables|jours ouvrable|jour ouvrable|jours travailles", Unit.WorkingDay),
        ("semaine|semaines|sem", Unit.Week), ("huitaine|huitaine de jours", Unit.EightDays), ("semaine de travail", Unit.WorkingWeek),
        ("week end|weekend", Unit.Weekend), ("quinzaine|quinzaine de jours", Unit.Fortnight), ("mois", Unit.Month),
        ("trimestre|trimestres", Unit.Quarter), ("an|ans|annee|annees", Unit.Year));

    public static readonly Phrases<Unit> English = new(
        ("hour|hours|hrs", Unit.Hour),
        ("day|days", Unit.Day), ("working day|working days|business day|business days|workdays", Unit.WorkingDay),
        ("week|weeks|wk|wks", Unit.Week), ("work week|working week|workweek", Unit.WorkingWeek),
        ("weekend|week end", Unit.Weekend), ("fortnight|fortnights", Unit.Fortnight), ("month|months|mo|mos|mon|mth|mths", Unit.Month),
        ("quarter|quarters", Unit.Quarter), ("year|years|yr|yrs", Unit.Year));

    /// <summary>Plurals can be counted, but "les prochaines semaines" is no week.</summary>
    public static bool IsPlural(string word) => Plurals.Contains(word);
}
