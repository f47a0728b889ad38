namespace MentorOutlook.Core.Reading.DueDates.Words;

/// <summary>The ways to say "our next session".</summary>
internal static class SessionWords
{
    private const string FrenchNouns =
        "seance|session|rencontre|rendez vous|rdv|point|entretien|echange|reunion|entrevue|discussion|appel|visio|mentorat|seance de mentorat|session de mentorat";

    private const string EnglishNouns =
        "session|meeting|call|chat|catch up|catchup|one on one|appointment|conversation|check in|mentoring session|sync|time we meet|time we talk|time";

    public static readonly Phrases<bool> French = new(
        (Before(FrenchNouns, "prochain ", "prochaine "), true), (After(FrenchNouns, " prochain", " prochaine", " suivant", " suivante"), true),
        ("prochaine fois|fois prochaine", true));

    public static readonly Phrases<bool> English = new(
        (Before(EnglishNouns, "next ", "following "), true), ("we next meet|we meet next|we next speak|we meet again|we speak next", true));

    private static string Before(string nouns, params string[] prefixes) =>
        string.Join('|', nouns.Split('|').SelectMany(noun => prefixes.Select(prefix => prefix + noun)));

    private static string After(string nouns, params string[] suffixes) =>
        string.Join('|', nouns.Split('|').SelectMany(noun => suffixes.Select(suffix => noun + suffix)));
}
