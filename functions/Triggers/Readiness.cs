namespace MentorOutlook.Functions.Triggers;

/// <summary>The Functions host asks until it gets any answer; nothing slow stands before it.</summary>
internal static class Readiness
{
    public static void MapReadiness(this IEndpointRouteBuilder routes) => routes.MapGet("/", () => Results.Json(new { status = "ready" }));
}
