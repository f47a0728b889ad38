using System.Collections.Immutable;
using MentorOutlook.Core.Problems;
using MentorOutlook.Sandbox.Microsoft365;
using MentorOutlook.Sandbox.Microsoft365.Events;
using MentorOutlook.Sandbox.Microsoft365.Outlook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Text;

namespace MentorOutlook.Sandbox.Page;

/// <summary>What people do in their calendars.</summary>
internal static class AppointmentEndpoints
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private static Problem NoTime => new("The appointment has no time", "Give its day and its hour");

    private static Problem NotThere => new("That cannot be done to an appointment", "Move, cancel, mark, unmark, accept or decline it");

    public static void MapAppointments(this IEndpointRouteBuilder routes, PageWorld world)
    {
        routes.MapPost("/appointments", (Wanted wanted, CancellationToken cancellation) => world.ActAsync(() => Task.FromResult(Create(world, wanted)), cancellation));
        routes.MapPost("/appointments/{id}/{act}", (string id, string act, Step step, CancellationToken cancellation) =>
            world.ActAsync(() => Task.FromResult(Do(world, id, act, step)), cancellation));
        routes.MapPost("/calendar", (HttpRequest request, CancellationToken cancellation) => world.ActAsync(() => DroppedCalendar.TakeAsync(world, request, cancellation), cancellation))
            .Accepts<string>("text/calendar");
    }

    private static IResult Create(PageWorld world, Wanted wanted)
    {
        if (!Minutes.Parse(wanted.Start ?? "").TryGetValue(default, out var start)) return Refusals.Because(NoTime);
        var id = world.Mentee.Outlook.CreateAppointment(new NewAppointment(wanted.Subject ?? "", start, Period.FromMinutes(wanted.Minutes))
        {
            Attendees = [world.Story.Invited],
            Categories = wanted.IsMarked ? [Category(world)] : ImmutableList<string>.Empty,
        });
        return Results.Json(new { eventId = id });
    }

    private static IResult Do(PageWorld world, string id, string act, Step step)
    {
        var owner = world.Mentee.Calendar.Find(id) is null ? world.Mentor : world.Mentee;
        if (ActOf(world, owner, id, act, step) is not { } work) return Refusals.Because(NotThere);
        work();
        return Results.NoContent();
    }

    private static Action? ActOf(PageWorld world, Mailbox owner, string id, string act, Step step) => act switch
    {
        "move" => () => owner.Outlook.Change(id, change => change.MoveTo(change.Start.PlusMinutes(step.Minutes))),
        "mark" => () => owner.Outlook.Change(id, change => change.Mark(Category(world))),
        "unmark" => () => owner.Outlook.Change(id, change => change.Categories = change.Categories.RemoveAll(StoryLine.Categories.Contains)),
        "cancel" => () => owner.Outlook.Cancel(id),
        "accept" => () => owner.Outlook.Respond(id, EventResponse.Accepted),
        "decline" => () => owner.Outlook.Respond(id, EventResponse.Declined),
        _ => null,
    };

    private static string Category(PageWorld world) => Story.Category(world.Correspondence.Language);

    /// <param name="Start">The mentee's local time.</param>
    private sealed record Wanted(string? Subject, string? Start, int Minutes, bool IsMarked);

    /// <param name="Minutes">How far to move it.</param>
    private sealed record Step(int Minutes);
}
