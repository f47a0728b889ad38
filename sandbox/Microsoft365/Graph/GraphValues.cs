using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Values of Graph's simple types and enumerations.</summary>
internal static class GraphValues
{
    private static readonly Dictionary<string, string[]> Enumerations = new(StringComparer.Ordinal)
    {
        ["importance"] = ["low", "normal", "high"],
        ["taskStatus"] = ["notStarted", "inProgress", "completed", "waitingOnOthers", "deferred"],
        ["bodyType"] = ["text", "html"],
        ["categoryColor"] = ["none", .. Enumerable.Range(0, 25).Select(number => $"preset{number}")],
        ["inference"] = ["focused", "other"],
    };

    public static bool IsA(string kind, JsonNode value) => kind switch
    {
        "text" => value.GetValueKind() == JsonValueKind.String,
        "bool" => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "any" => true,
        "int" => value.GetValueKind() == JsonValueKind.Number,
        "instant" => value.GetValueKind() == JsonValueKind.String && OffsetDateTimePattern.ExtendedIso.Parse(value.ToString()).Success,
        _ => value.GetValueKind() == JsonValueKind.String && Enumerations[kind].Contains(value.ToString(), StringComparer.OrdinalIgnoreCase),
    };

    public static string Describe(string kind) => Enumerations.TryGetValue(kind, out var values) ? $"one of {string.Join(", ", values)}" : $"a value of type {kind}";
}
