using NodaTime;

namespace MentorOutlook.Text.Dates;

/// <summary>The city by which people call a time zone. Only cities whose French name is not the one in the zone's id are listed.</summary>
internal static class ZoneNames
{
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        ["Africa/Algiers"] = "Alger", ["Africa/Cairo"] = "Le Caire", ["Africa/Dakar"] = "Dakar", ["Africa/Addis_Ababa"] = "Addis-Abeba", ["Africa/Djibouti"] = "Djibouti",
        ["Africa/Tripoli"] = "Tripoli", ["Africa/El_Aaiun"] = "Laâyoune", ["Africa/Lome"] = "Lomé", ["Africa/Ndjamena"] = "N’Djamena", ["Africa/Sao_Tome"] = "São Tomé", ["Africa/Kinshasa"] = "Kinshasa",
        ["America/Montreal"] = "Montréal", ["America/Mexico_City"] = "Mexico", ["America/Havana"] = "La Havane", ["America/Bogota"] = "Bogota", ["America/Sao_Paulo"] = "São Paulo", ["America/Guadeloupe"] = "Pointe-à-Pitre",
        ["America/Martinique"] = "Fort-de-France", ["America/New_York"] = "New York", ["America/Los_Angeles"] = "Los Angeles", ["America/Port-au-Prince"] = "Port-au-Prince", ["America/St_Johns"] = "Saint-Jean", ["America/Moncton"] = "Moncton",
        ["Asia/Beirut"] = "Beyrouth", ["Asia/Calcutta"] = "Calcutta", ["Asia/Kolkata"] = "Calcutta", ["Asia/Hong_Kong"] = "Hong Kong", ["Asia/Ho_Chi_Minh"] = "Hô-Chi-Minh-Ville", ["Asia/Jerusalem"] = "Jérusalem", ["Asia/Katmandu"] = "Katmandou",
        ["Asia/Kathmandu"] = "Katmandou", ["Asia/Damascus"] = "Damas", ["Asia/Baghdad"] = "Bagdad", ["Asia/Tehran"] = "Téhéran", ["Asia/Dubai"] = "Dubaï", ["Asia/Riyadh"] = "Riyad", ["Asia/Seoul"] = "Séoul", ["Asia/Singapore"] = "Singapour", ["Asia/Tbilisi"] = "Tbilissi", ["Asia/Yerevan"] = "Erevan",
        ["Atlantic/Azores"] = "Açores", ["Atlantic/Canary"] = "Canaries", ["Atlantic/Reykjavik"] = "Reykjavik",
        ["Europe/Athens"] = "Athènes", ["Europe/Brussels"] = "Bruxelles", ["Europe/Bucharest"] = "Bucarest", ["Europe/Copenhagen"] = "Copenhague", ["Europe/Istanbul"] = "Istanbul", ["Europe/Kiev"] = "Kiev", ["Europe/Kyiv"] = "Kiev", ["Europe/Lisbon"] = "Lisbonne",
        ["Europe/London"] = "Londres", ["Europe/Moscow"] = "Moscou", ["Europe/Rome"] = "Rome", ["Europe/Vienna"] = "Vienne", ["Europe/Warsaw"] = "Varsovie", ["Europe/Zurich"] = "Zurich", ["Europe/Ljubljana"] = "Ljubljana", ["Europe/Nicosia"] = "Nicosie",
        ["Indian/Reunion"] = "La Réunion", ["Indian/Mauritius"] = "Maurice", ["Pacific/Noumea"] = "Nouméa", ["Pacific/Tahiti"] = "Tahiti",
    };

    /// <summary>"de Paris", "d’Athènes", "du Caire", "UTC".</summary>
    public static string InFrench(DateTimeZone zone)
    {
        if (IsOffset(zone)) return zone.Id;
        var city = French.GetValueOrDefault(zone.Id) ?? CityOf(zone);
        if (city.StartsWith("Le ", StringComparison.Ordinal)) return $"du {city[3..]}";
        return "AEIOUÉÈÂÎÔH".Contains(city[0], StringComparison.Ordinal) && !IsAspirated(city) ? $"d’{city}" : $"de {city}";
    }

    public static string InEnglish(DateTimeZone zone) => IsOffset(zone) ? zone.Id : CityOf(zone);

    private static bool IsAspirated(string city) => city.StartsWith('H') && city is not "Helsinki";

    private static string CityOf(DateTimeZone zone) => zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static bool IsOffset(DateTimeZone zone) => !zone.Id.Contains('/', StringComparison.Ordinal) || zone.Id.StartsWith("Etc/", StringComparison.Ordinal);
}
