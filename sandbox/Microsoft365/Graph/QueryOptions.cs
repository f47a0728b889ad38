using System.Globalization;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

internal sealed class QueryOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public QueryOptions(string raw)
    {
        foreach (var pair in raw.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (Decode(left), Decode(right)) : (Decode(pair), "");
            if (!_values.TryAdd(name, value)) throw GraphRefusal.BadRequest($"Query option '{name}' was specified more than once, but it must be specified at most once.");
        }
    }

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Graph lets some unknown options pass in silence; a service that relies on one had better hear of it here.</summary>
    public void OnlyAllow(IReadOnlyCollection<string> allowed)
    {
        foreach (var name in _values.Keys)
        {
            if (allowed.Contains(name, StringComparer.OrdinalIgnoreCase)) continue;
            throw GraphRefusal.BadRequest($"The query option '{name}' is not supported here. Supported: {(allowed.Count == 0 ? "none" : string.Join(", ", allowed))}.");
        }
    }

    public string Require(string name) =>
        this[name] is { Length: > 0 } value ? value : throw new GraphRefusal(400, "ErrorInvalidParameter", $"This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; '{name}' is missing.");

    /// <summary>$top and $skip.</summary>
    public int? Number(string name, int least, int most)
    {
        if (this[name] is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        throw GraphRefusal.BadRequest($"Invalid value '{text}' for {name} query option found. It must be an integer from {least} to {most}.");
    }

    /// <returns>The query again, with one option set.</returns>
    public string With(string name, string value) =>
        string.Join('&', new Dictionary<string, string>(_values, StringComparer.OrdinalIgnoreCase) { [name] = value }.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
