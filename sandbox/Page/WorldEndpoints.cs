using MentorOutlook.Core.Mentorships;
using MentorOutlook.Core.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Page;

/// <summary>Moves the clock, changes how people write, begins again.</summary>
internal static class WorldEndpoints
{
    private static readonly Dictionary<string, Locale> Locales = new(StringComparer.Ordinal)
    {
        ["fr-FR"] = Locale.FrenchFrance, ["fr-CA"] = Locale.FrenchCanada, ["en"] = Locale.English,
    };

    private static Problem NoSuchTime => new("There is no such moment ahead", "The simulated clock only moves on; begin again to go back");

    private static Problem NoSuchLanguage => new("There is no such language", "Choose fr-FR, fr-CA or en");

    public static void MapWorld(this IEndpointRouteBuilder routes, PageWorld world)
    {
        routes.MapPost("/clock", (ClockMove move, CancellationToken cancellation) => world.ActAsync(() => MoveAsync(world, move, cancellation), cancellation));
        routes.MapPost("/settings", (PageSettings settings, CancellationToken cancellation) => world.ActAsync(() => SpeakAsync(world, settings, cancellation), cancellation));
        routes.MapPost("/reset", (Nothing _, CancellationToken cancellation) => world.ActAsync(() => BeginAsync(world), cancellation));
    }

    private static async Task<IResult> MoveAsync(PageWorld world, ClockMove move, CancellationToken cancellation)
    {
        if (Target(world, move) is not { } target || target < world.Now) return Refusals.Because(NoSuchTime);
        await world.World.MoveToAsync(target, cancellation);
        return Results.NoContent();
    }

    private static Instant? Target(PageWorld world, ClockMove move) => move.Preset is { } preset
        ? ClockPresets.Of(world).GetValueOrDefault(preset)
        : InstantPattern.ExtendedIso.Parse(move.To ?? "") is { Success: true } to ? to.Value : null;

    private static async Task<IResult> SpeakAsync(PageWorld world, PageSettings settings, CancellationToken cancellation)
    {
        if (!Locales.TryGetValue(settings.Language ?? "", out var locale)) return Refusals.Because(NoSuchLanguage);
        await world.SpeakAsync(new Correspondence(locale, settings.Address == "tu" ? AddressForm.Familiar : AddressForm.Formal), cancellation);
        return Results.NoContent();
    }

    /// <summary>A reader who leaves in the middle must not leave half a world behind.</summary>
    private static async Task<IResult> BeginAsync(PageWorld world)
    {
        await world.BeginAsync(CancellationToken.None);
        return Results.NoContent();
    }

    /// <param name="To">ISO 8601, UTC; where there is no preset.</param>
    private sealed record ClockMove(string? Preset, string? To);

    private sealed record PageSettings(string? Language, string? Address);
}

/// <summary>The body of a request that has nothing to say. Asking for one keeps other sites out: a browser does not let them send JSON here.</summary>
internal sealed record Nothing;
