using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Graph;

namespace MentorOutlook.Sandbox.Microsoft365.Mail;

/// <summary>$expand=singleValueExtendedProperties($filter=id eq '…' or id eq '…'): the only way to see a named property.</summary>
internal sealed partial record Expansion(IReadOnlyList<string> Ids)
{
    public const string Property = "singleValueExtendedProperties";

    public static Expansion? Of(QueryOptions query)
    {
        if (query["$expand"] is not { } expand) return null;
        var match = Form().Match(expand);
        if (!match.Success)
            throw GraphRefusal.InvalidQuery($"The sandbox understands $expand={Property}($filter=id eq '…') only, not '{expand}'.");
        return new Expansion([.. match.Groups["id"].Captures.Select(capture => NamedProperty.Checked(capture.Value))]);
    }

    public JsonArray Of(Message message) =>
        [.. message.NamedProperties.Where(property => Ids.Contains(property.Key, StringComparer.OrdinalIgnoreCase)).Select(property => new JsonObject { ["id"] = property.Key, ["value"] = property.Value })];

    [GeneratedRegex(@"^singleValueExtendedProperties\(\s*\$filter\s*=\s*id eq '(?<id>[^']+)'(\s+or\s+id eq '(?<id>[^']+)')*\s*\)$")]
    private static partial Regex Form();
}
