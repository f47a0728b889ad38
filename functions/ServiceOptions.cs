using System.ComponentModel.DataAnnotations;

namespace MentorOutlook.Functions;

/// <summary>The service's settings, under <c>MentorOutlook</c> (environment: <c>MentorOutlook__StorePath</c>).</summary>
public sealed class ServiceOptions : IValidatableObject
{
    public const string Section = "MentorOutlook";

    /// <summary>Microsoft Graph, version included.</summary>
    [Required]
    public Uri GraphAddress { get; set; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>How long one answer of Graph is waited for before the work is tried again later.</summary>
    public TimeSpan GraphPatience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The SQLite file in which ids, times and hashes are kept; its folder is made where it is missing.</summary>
    [Required(AllowEmptyStrings = false)]
    public string StorePath { get; set; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "MentorOutlook", "service.db");

    /// <summary>Where Graph reaches this service (https). Without one the clock wakes the service every quarter of an hour.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Runs against the sandbox: its tokens are accepted and its clock moves this service's. Never with an address that is not this machine.</summary>
    public bool Sandbox { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!GraphAddress.IsAbsoluteUri) yield return Problem(nameof(GraphAddress), "write an absolute address, such as https://graph.microsoft.com/v1.0");
        if (GraphPatience <= TimeSpan.Zero) yield return Problem(nameof(GraphPatience), "write a time, such as 00:00:30");
        if (Sandbox && !GraphAddress.IsLoopback) yield return Problem(nameof(Sandbox), "is for a simulated Microsoft 365 on this machine: set GraphAddress to its loopback address, or leave Sandbox out");
        if (!Sandbox && GraphAddress.Scheme != Uri.UriSchemeHttps) yield return Problem(nameof(GraphAddress), "write an https address");
        if (PublicAddress is { } address && address.Scheme != Uri.UriSchemeHttps && !(Sandbox && address.IsLoopback))
            yield return Problem(nameof(PublicAddress), "write the https address at which Graph reaches this service, or leave it out");
    }

    private static ValidationResult Problem(string setting, string whatToDo) => new($"{Section}:{setting}: {whatToDo}.", [setting]);
}
