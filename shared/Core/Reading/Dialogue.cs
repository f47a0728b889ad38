using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Reading.Notes;

namespace MentorOutlook.Core.Reading;

/// <summary>Tells who speaks in notes that are written as a dialogue: "Dominique : je t'envoie…".</summary>
internal static class Dialogue
{
    // Somebody speaks where one of these stands near the colon; "Camille : envoyer le CV" assigns.
    private const int Near = 12;

    private static readonly HashSet<string> Persons = ["je", "j'", "moi", "tu", "vous", "i", "i'll", "i'm", "my", "you"];

    /// <returns>Whose <c>je</c> it is, and the words without the name; nobody's where a third person speaks.</returns>
    public static (Party? Writer, string Words) SpeakerOf(string line, People people)
    {
        var words = Words.Of(line);
        if (words.Count == 0 || (people.At(words, 0) ?? people.AtInitial(words, 0)) is not { } named) return (Party.Me, line);
        var colon = named.Words;
        var isSpeech = colon + 1 < words.Count && words[colon].Is(":") && words.Skip(colon).Take(Near).Any(word => Persons.Contains(word.Folded));
        return isSpeech ? (OwnerMark.Of(named.Who).Party, line[words[colon].End..].Trim()) : (Party.Me, line);
    }
}
