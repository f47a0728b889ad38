using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;
using NodaTime;
using NodaTime.TimeZones;

namespace MentorOutlook.Functions.Api;

/// <summary>A mentorship's people and how they write to each other, as the pane sends and shows it.</summary>
internal sealed record MentorshipWire(PersonWire? Me, PersonWire? Other, string? Language, string? Address, IReadOnlyList<string>? Categories)
{
    private static readonly Dictionary<string, Locale> Locales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fr-FR"] = Locale.FrenchFrance, ["fr-CA"] = Locale.FrenchCanada, ["en"] = Locale.English,
    };

    public static MentorshipWire Of(Mentorship mentorship) => new(
        PersonWire.Of(mentorship.Me),
        PersonWire.Of(mentorship.Other),
        Locales.First(pair => pair.Value == mentorship.Correspondence.Locale).Key,
        mentorship.Correspondence.Address == AddressForm.Familiar ? "tu" : "vous",
        mentorship.Categories);

    /// <param name="owner">The mailbox's owner as the directory knows them; what was sent says more where it says anything.</param>
    public Result<Mentorship> ToMentorship(Person owner)
    {
        if (!EmailAddress.TryParse(Other?.Address, out var other)) return new Problem("the other person has no e-mail address", "write one such as camille.martin@example.com");
        if (other == owner.Address) return new Problem("the other person has your own address", "write the address of the person you meet");
        if (!Locales.TryGetValue(Language ?? "fr-FR", out var locale)) return new Problem($"there is no language {Language}", "choose fr-FR, fr-CA or en");
        if (ZoneOf(Me?.Zone) is not { Problem: null } mine) return UnknownZone;
        if (ZoneOf(Other?.Zone) is not { Problem: null } theirs) return UnknownZone;
        var me = new Person(owner.Address, Me?.Name is { Length: > 0 } ? Me.ToName() : owner.Name, mine.Zone);
        var mentorship = new Mentorship(me, new Person(other, Other!.ToName(), theirs.Zone), new Correspondence(locale, Address == "tu" ? AddressForm.Familiar : AddressForm.Formal));
        return Categories is { Count: > 0 } ? mentorship with { Categories = Categories } : mentorship;
    }

    private static Problem UnknownZone => new("a time zone is not known", "write a name such as Europe/Paris, America/Montreal or Eastern Standard Time");

    private static (DateTimeZone? Zone, Problem? Problem) ZoneOf(string? id)
    {
        if (string.IsNullOrWhiteSpace(id)) return (null, null);
        if (TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(id, out var mapped)) id = mapped;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone ? (zone, null) : (null, UnknownZone);
    }
}

internal sealed record PersonWire(string? Name, string? Address, string? Zone, string? Civility)
{
    public static PersonWire Of(Person person) => new(person.Name.Full, person.Address.Value, person.Zone?.Id, person.Name.Civility?.ToString());

    /// <summary>What is said of the civility stands over what the name tells.</summary>
    public PersonName ToName() => PersonName.Parse(Name) is var name && Enum.TryParse<Civility>(Civility, ignoreCase: true, out var civility) ? name with { Civility = civility } : PersonName.Parse(Name);
}
