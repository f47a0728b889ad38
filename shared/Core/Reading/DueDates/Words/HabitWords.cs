namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>Words after which a day comes again and again, so that nothing is due on it.</summary>
internal static class HabitWords
{
    public static readonly Phrases<bool> French = new(("chaque|tous les|toutes les|tout les|par", true));

    public static readonly Phrases<bool> English = new(("every|each|per|every other|every second", true));
}
