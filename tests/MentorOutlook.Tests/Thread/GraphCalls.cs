using System.Text.RegularExpressions;
using MentorOutlook.Sandbox.Microsoft365.Traffic;

namespace MentorOutlook.Tests.Thread;

/// <summary>What the service asks of Graph: every call that it makes is written here, and whatever is not here it must not make.</summary>
internal static class GraphCalls
{
    /// <summary>"*" stands for one part of a path.</summary>
    public static readonly IReadOnlyList<string> Meant =
    [
        "GET /me",
        "POST /$batch",
        "GET /me/calendarView/delta()",
        "GET /me/events/*",
        "GET /me/events/*/instances",
        "GET /me/messages",
        "GET /me/mailFolders/*/messages",
        "POST /me/messages",
        "PATCH /me/messages/*",
        "DELETE /me/messages/*",
        "GET /me/todo/lists",
        "POST /me/todo/lists",
        "GET /me/todo/lists/*/tasks",
        "POST /me/todo/lists/*/tasks",
        "PATCH /me/todo/lists/*/tasks/*",
        "DELETE /me/todo/lists/*/tasks/*",
        "GET /me/drive/special/approot:/mentorships:/children",
        "POST /me/drive/special/approot:/mentorships/*:/createUploadSession",
        "GET /download/*",
        "PUT /upload/*",
        "GET /subscriptions",
        "POST /subscriptions",
        "PATCH /subscriptions/*",
        "DELETE /subscriptions/*",
    ];

    /// <returns>Method and path, without version and query; of a batch the steps too; of a notification nothing, since it is Graph's own call.</returns>
    public static IEnumerable<string> Of(Exchange exchange)
    {
        if (exchange.IsNotification) return [];
        var steps = exchange.Path.EndsWith("/$batch", StringComparison.Ordinal) ? exchange.Body?["requests"]?.AsArray() ?? [] : [];
        return steps.Select(step => Call((string)step!["method"]!, (string)step["url"]!)).Prepend(Call(exchange.Method, exchange.Path));
    }

    public static bool IsMeant(string call) => PatternOf(call) is not null;

    /// <returns>What the call is meant as; null for one that is not meant.</returns>
    public static string? PatternOf(string call) => Meant.FirstOrDefault(pattern => Fits(call, pattern));

    public static bool Fits(string call, string pattern) =>
        Regex.IsMatch(call, $"^{Regex.Escape(pattern).Replace("\\*", "[^/]+", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant);

    /// <summary>An id may hold an escaped slash, which is no part of the path.</summary>
    private static string Call(string method, string path)
    {
        var bare = path.Split('?')[0];
        return $"{method} {(bare.StartsWith("/v1.0", StringComparison.Ordinal) ? bare["/v1.0".Length..] : bare)}";
    }
}
