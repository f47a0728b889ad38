using MentorOutlook.Core.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MentorOutlook.Sandbox.Page;

internal static class TrialEndpoints
{
    private static Problem Unknown => new("There is no such trial", "Choose notifications, 504, 429, drop or kill");

    public static void MapTrials(this IEndpointRouteBuilder routes, PageWorld world) =>
        routes.MapPost("/break", (TrialWanted wanted, CancellationToken cancellation) => world.ActAsync(() => RunAsync(world, wanted, cancellation), cancellation));

    private static async Task<IResult> RunAsync(PageWorld world, TrialWanted wanted, CancellationToken cancellation) =>
        await new Trial(world, wanted.What ?? "").RunAsync(cancellation) is { } happened ? Results.Json(happened) : Refusals.Because(Unknown);

    private sealed record TrialWanted(string? What);
}
