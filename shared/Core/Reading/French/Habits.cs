namespace MentorOutlook.Core.Reading.French;

/// <summary>"j'envoie toujours mes CV le lundi", "je relis mes notes chaque vendredi": what people do is not what they promise.</summary>
internal static class Habits
{
    private static readonly HashSet<string> Words = ["toujours", "souvent", "chaque", "parfois", "rarement", "habitude", "general", "quotidiennement", "regulierement"];

    /// <param name="index">The word after the verb.</param>
    public static bool FollowAt(IReadOnlyList<Word> words, int index)
    {
        for (var i = index; i < words.Count && words[i].Folded is not ("et" or "," or ";"); i++)
        {
            if (Words.Contains(words[i].Folded)) return true;
            if (words[i].Folded is "tous" or "toutes" && i + 1 < words.Count && words[i + 1].Is("les")) return words.Skip(i + 2).Take(3).Any(IsTime);
        }

        return false;
    }

    private static bool IsTime(Word word) =>
        word.Folded is "jours" or "semaines" or "mois" or "ans" or "matins" or "soirs" or "fois"
            or "lundis" or "mardis" or "mercredis" or "jeudis" or "vendredis" or "samedis" or "dimanches";
}
