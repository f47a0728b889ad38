namespace MentorOutlook.Core.Reading.DueDates.Words;

internal enum Part
{
    Start,
    Middle,
    End,
    Rest,
    Whole,
}

internal static class PartWords
{
    public static readonly Phrases<Part> French = new(
        ("debut|au debut|en debut|tout debut", Part.Start),
        ("mi|milieu|au milieu|en milieu", Part.Middle),
        ("fin|en fin|a fin|tard|fin courant", Part.End),
        ("reste", Part.Rest), ("plus tard|courant|dans le courant|mois de|mois d|au mois de|au mois d", Part.Whole));

    public static readonly Phrases<Part> English = new(
        ("beginning|start|early|early in|at the beginning|at the start", Part.Start),
        ("mid|middle|in the middle", Part.Middle), ("end|late|late in|at the end", Part.End),
        ("rest|remainder|remaining", Part.Rest), ("later|month of|whole", Part.Whole));
}
