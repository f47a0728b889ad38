namespace MentorOutlook.Mailbox;

/// <summary>Where Graph is and how long it is waited for.</summary>
public sealed record GraphOptions
{
    private const string PublicHost = "graph.microsoft.com";

    /// <summary>Graph's address with its version; by default that of the public cloud. Besides it only a loopback address is taken, where a simulated Graph may answer.</summary>
    public Uri BaseAddress { get; init; } = new($"https://{PublicHost}/v1.0");

    /// <summary>How long one answer is waited for; by default 30 seconds.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <exception cref="ArgumentException">Tokens would go to an address that is not Graph's, or no answer could ever come.</exception>
    internal GraphOptions Validated()
    {
        if (!BaseAddress.IsAbsoluteUri || !(BaseAddress.IsLoopback || (BaseAddress.Host == PublicHost && BaseAddress.Scheme == Uri.UriSchemeHttps)))
            throw new ArgumentException($"Graph's address must be https://{PublicHost} or a loopback address.");
        if (Patience <= TimeSpan.Zero) throw new ArgumentException("Graph's answers must be waited for.");
        return this;
    }

    /// <summary>Whether an address is Graph's: tokens go nowhere else, whatever a link in an answer says.</summary>
    internal bool IsGraph(Uri address) =>
        address.IsAbsoluteUri && Uri.Compare(address, BaseAddress, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;

    internal Uri Resolve(string pathAndQuery) => new($"{BaseAddress.AbsoluteUri.TrimEnd('/')}{pathAndQuery}");
}
