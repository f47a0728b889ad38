using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365;

public sealed record Recipient(string Name, string Address)
{
    internal static Recipient Read(JsonNode node)
    {
        var address = node["emailAddress"]?["address"]?.ToString() ?? "";
        return new Recipient(node["emailAddress"]?["name"]?.ToString() ?? address, address);
    }

    internal JsonObject ToJson() => new() { ["emailAddress"] = new JsonObject { ["name"] = Name, ["address"] = Address } };

    internal bool Is(string address) => Address.Equals(address, StringComparison.OrdinalIgnoreCase);
}
