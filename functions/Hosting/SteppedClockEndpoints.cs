using MentorOutlook.Core.Ports;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace MentorOutlook.Functions.Hosting;

/// <summary>By these the sandbox moves the service's clock, one waking at a time. They exist only against a simulated Microsoft 365 on this machine.</summary>
internal static class SteppedClockEndpoints
{
    public static void MapSteppedClock(this IEndpointRouteBuilder routes)
    {
        var stepped = routes.MapGroup("/stepped");
        stepped.MapGet("/next", async (string until, SteppedClock clock, Timetable timetable, IServiceStore store, IWorkSource source, CancellationToken cancellation) =>
        {
            var now = clock.GetCurrentInstant();
            var wakings = timetable.Timers.Where(timer => timer.Every > Duration.FromMinutes(1)).Select(timer => timer.After(now)).ToList();
            if (await store.FindNextDueAsync(cancellation) is { } due) wakings.Add(due);
            if (await source.FindNextVisibleAsync(cancellation) is { } visible) wakings.Add(visible);
            var limit = InstantPattern.ExtendedIso.Parse(until).Value;
            var next = wakings.Append(limit).Min();
            return Results.Json(new { at = InstantPattern.ExtendedIso.Format(Instant.Min(limit, Instant.Max(now, next))) });
        });
        stepped.MapPost("/advance", async (SteppedMove move, SteppedClock clock, Timetable timetable, QueueWorker worker, CancellationToken cancellation) =>
        {
            var from = clock.GetCurrentInstant();
            var to = InstantPattern.ExtendedIso.Parse(move.To).Value;
            if (!clock.MoveTo(to)) return Results.Problem("The clock of a sandbox does not go back.", statusCode: StatusCodes.Status409Conflict);
            var worked = await worker.DrainAsync(cancellation);
            foreach (var timer in timetable.Timers.Where(timer => timer.After(from) <= to || timer.Every == Duration.FromMinutes(1)))
            {
                await timetable.RunAsync(timer, cancellation);
                worked += await worker.DrainAsync(cancellation);
            }

            return Results.Json(new { worked });
        });
        stepped.MapPost("/settle", async (QueueWorker worker, CancellationToken cancellation) => Results.Json(new { worked = await worker.DrainAsync(cancellation) }));
    }
}

/// <param name="To">ISO 8601, UTC.</param>
internal sealed record SteppedMove(string To);
