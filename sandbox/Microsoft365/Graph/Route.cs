using System.Diagnostics;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <param name="Template">Below the mailbox where it begins with "me/", with placeholders in braces.</param>
/// <param name="Scope">The least permission, as the documentation of the call says.</param>
/// <param name="Answer">Called under the tenant's gate.</param>
internal sealed record Route(string Method, string Template, string Scope, Func<GraphRequest, GraphResponse> Answer)
{
    /// <summary>For what must wait for somebody else: called without the gate.</summary>
    public Route(string method, string template, string scope, Func<GraphRequest, CancellationToken, Task<GraphResponse>> waiting)
        : this(method, template, scope, _ => throw new UnreachableException()) => Waiting = waiting;

    private readonly string[] _segments = Template.Split('/');

    /// <summary>The query options that it understands.</summary>
    public string[] Options { get; init; } = [];

    /// <summary>Instead of <see cref="Answer"/>.</summary>
    public Func<GraphRequest, CancellationToken, Task<GraphResponse>>? Waiting { get; }

    /// <returns>What stands at the placeholders, or null where the path is another.</returns>
    public Dictionary<string, string>? Match(string[] path)
    {
        if (path.Length != _segments.Length) return null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (expected, actual) in _segments.Zip(path))
        {
            if (expected.StartsWith('{')) values[expected[1..^1]] = actual;
            else if (!expected.Equals(actual, StringComparison.Ordinal)) return null;
        }

        return values;
    }

    /// <summary>How many of the path's first segments fit.</summary>
    public int Fit(string[] path) =>
        _segments.Zip(path).TakeWhile(pair => pair.First.StartsWith('{') || pair.First == pair.Second).Count();
}
