using System.Text.Json.Serialization;
using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace MentorOutlook.Functions.Triggers;

/// <summary>
/// Where Graph says that something changed. Answered well under three seconds: a notification is checked and queued, and nothing is read here.
/// Whoever does not know a subscription's secret is answered the same and not believed.
/// </summary>
internal static class Notifications
{
    public static void MapNotifications(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/notifications", ReceiveAsync);
        routes.MapPost("/api/lifecycle", ReceiveLifecycleAsync);
    }

    private static Task<IResult> ReceiveAsync([FromQuery] string? validationToken, HttpRequest request, AcceptNotification accept, ILogger<NotificationBatch> logger, CancellationToken cancellation) =>
        AnswerAsync(validationToken, request, accept, logger, (enrolment, _) => new MailboxChanged(enrolment.Mailbox), cancellation);

    private static Task<IResult> ReceiveLifecycleAsync([FromQuery] string? validationToken, HttpRequest request, AcceptNotification accept, ILogger<NotificationBatch> logger, CancellationToken cancellation) =>
        AnswerAsync(validationToken, request, accept, logger, WorkFor, cancellation);

    private static Work WorkFor(Enrolment enrolment, Notification notification) => notification.LifecycleEvent switch
    {
        "reauthorizationRequired" => new SubscriptionWork(enrolment.Mailbox, IsLost: false),
        "subscriptionRemoved" => new SubscriptionWork(enrolment.Mailbox, IsLost: true),
        _ => new MailboxChanged(enrolment.Mailbox),
    };

    private static async Task<IResult> AnswerAsync(
        string? validationToken, HttpRequest request, AcceptNotification accept, ILogger logger, Func<Enrolment, Notification, Work> workFor, CancellationToken cancellation)
    {
        if (validationToken is not null) return Results.Text(validationToken, "text/plain");
        if (await ReadAsync(request, cancellation) is not { } batch) return Results.BadRequest();
        var accepted = 0;
        foreach (var notification in batch.Value)
        {
            if (await accept.FindAsync(notification.SubscriptionId, notification.ClientState, cancellation) is not { } enrolment) continue;
            await accept.QueueAsync(workFor(enrolment, notification), cancellation);
            accepted++;
        }

        Log.Notified(logger, accepted, batch.Value.Count - accepted);
        return Results.Accepted();
    }

    private static async Task<NotificationBatch?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return request.HasJsonContentType() ? await request.ReadFromJsonAsync<NotificationBatch>(cancellation) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}

internal sealed record NotificationBatch([property: JsonRequired] IReadOnlyList<Notification> Value);

internal sealed record Notification(string? SubscriptionId, string? ClientState, string? LifecycleEvent);
