namespace MentorOutlook.Core.Mentorships;

/// <summary>Locales by their BCP 47 tags.</summary>
public static class LocaleTag
{
    private static readonly (Locale Locale, string Tag)[] Tags =
        [(Locale.FrenchFrance, "fr-FR"), (Locale.FrenchCanada, "fr-CA"), (Locale.English, "en")];

    public static string Of(Locale locale) => Array.Find(Tags, entry => entry.Locale == locale).Tag ?? throw new ArgumentOutOfRangeException(nameof(locale));

    /// <returns>Null for a locale in which we do not write.</returns>
    public static Locale? Find(string tag) =>
        Array.FindIndex(Tags, entry => string.Equals(entry.Tag, tag, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? Tags[at].Locale : null;
}
