using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>$select: what was not asked for is not there.</summary>
internal static class Selection
{
    private static readonly string[] Always = ["id", "@odata.etag", "@odata.type", "@odata.context"];

    /// <param name="more">What $expand added; $select does not concern it.</param>
    public static JsonObject Apply(JsonObject item, string type, QueryOptions query, params string[] more)
    {
        if (Names(type, query) is not { } names) return item;
        foreach (var name in item.Select(property => property.Key).ToArray())
        {
            if (!names.Contains(name) && !Always.Contains(name) && !more.Contains(name)) item.Remove(name);
        }

        return item;
    }

    public static HashSet<string>? Names(string type, QueryOptions query)
    {
        if (query["$select"] is not { } select) return null;
        if (select.Length == 0) throw GraphRefusal.BadRequest("Invalid $select: no property is named.");
        return [.. select.Split(',').Select(name => GraphTypes.Of(type).Selectable(name.Trim()))];
    }
}
