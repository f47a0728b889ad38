namespace MentorOutlook.Core.Mentorships;

/// <summary>A person's name, taken apart as far as a directory's display name allows.</summary>
/// <param name="Given">Null where the display name does not tell.</param>
/// <param name="Family">Null where the display name does not tell.</param>
public sealed record PersonName(string? Given, string? Family, Civility? Civility)
{
    public static readonly PersonName Unknown = new(null, null, null);

    /// <summary>"Camille Martin"; null where nothing is known.</summary>
    public string? Full => (Given, Family) switch
    {
        (null, null) => null,
        (null, { } family) => family,
        ({ } given, null) => given,
        ({ } given, { } family) => $"{given} {family}",
    };

    /// <summary>The initials, upper case ("CM"); null unless both names are known.</summary>
    public string? Initials => Given is null || Family is null
        ? null
        : string.Concat(Given.Split('-', ' ').Append(Family).Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0])));

    /// <summary>
    /// Reads "Camille Martin", "Martin, Camille (Contractor)", "MARTIN Camille", "Mme Camille Martin".
    /// A display name that is an address says nothing about the name.
    /// </summary>
    public static PersonName Parse(string? displayName) => DisplayName.Read(displayName);
}
