using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>A type of Graph's metadata: the names of its properties and what may be written into them.</summary>
/// <param name="Properties">name:kind; "kind*" is a collection, "!kind" cannot be written, "~" is Graph's but not kept by the sandbox.</param>
internal sealed record GraphType(string Name, string Properties)
{
    private readonly Dictionary<string, string> _kinds = Properties
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(property => property.Split(':'))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public void Check(JsonObject body)
    {
        foreach (var (name, value) in body)
        {
            if (name == "@odata.type") CheckType(value);
            else if (!name.Contains('@', StringComparison.Ordinal)) CheckProperty(name, value);
        }
    }

    /// <summary>A name in $select or $orderby.</summary>
    public string Selectable(string name)
    {
        var kind = KindOf(name) ?? throw new GraphRefusal(400, "RequestBroker--ParseUri", $"Could not find a property named '{name}' on type 'microsoft.graph.{Name}'.");
        return kind == "~" ? throw GraphRefusal.NotServed($"selecting {Name}.{name}") : name;
    }

    private string? KindOf(string name) => _kinds.GetValueOrDefault(name);

    private void CheckType(JsonNode? value)
    {
        if (value?.ToString() != $"#microsoft.graph.{Name}")
            throw GraphRefusal.UnreadableBody($"A type named '{value}' could not be resolved by the model where 'microsoft.graph.{Name}' is expected.");
    }

    private void CheckProperty(string name, JsonNode? value)
    {
        var kind = KindOf(name) ?? throw GraphRefusal.UnreadableBody(
            $"The property '{name}' does not exist on type 'microsoft.graph.{Name}'. Make sure to only use property names that are defined by the type or mark the type as open type.");
        if (kind == "~") throw GraphRefusal.NotServed($"writing {Name}.{name}");
        if (kind[0] == '!') throw GraphRefusal.InvalidProperty($"The property '{name}' of '{Name}' cannot be set.");
        if (value is null) return;
        if (kind[^1] != '*') CheckValue(name, kind, value);
        else if (value is JsonArray items) CheckAll(name, kind[..^1], items);
        else throw Expected(name, "a collection");
    }

    private static void CheckAll(string name, string kind, JsonArray items)
    {
        foreach (var item in items) CheckValue(name, kind, item ?? throw Expected(name, "a value other than null"));
    }

    private static void CheckValue(string name, string kind, JsonNode value)
    {
        if (GraphTypes.Find(kind) is { } type) type.Check(value as JsonObject ?? throw Expected(name, $"an object of type microsoft.graph.{kind}"));
        else if (!GraphValues.IsA(kind, value)) throw Expected(name, GraphValues.Describe(kind));
    }

    private static GraphRefusal Expected(string name, string what) =>
        GraphRefusal.UnreadableBody($"Cannot convert the value of '{name}': {what} was expected.");
}
