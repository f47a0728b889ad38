using MentorOutlook.Core.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MentorOutlook.Sandbox.Page;

/// <summary>What people do with mail and tasks: only they can send.</summary>
internal static class MailEndpoints
{
    private static Problem NotThere => new("That cannot be done to a draft", "Send or delete it");

    public static void MapMail(this IEndpointRouteBuilder routes, PageWorld world)
    {
        routes.MapPost("/drafts/{id}", (string id, DraftChange change, CancellationToken cancellation) => DoAsync(() => world.Edit(id, change.Subject, change.Html), cancellation));
        routes.MapPost("/drafts/{id}/{act}", (string id, string act, Nothing _, CancellationToken cancellation) => act switch
        {
            "send" => DoAsync(() => world.Mentee.Outlook.Send(id), cancellation),
            "delete" => DoAsync(() => world.Mentee.Outlook.DeleteDraft(id), cancellation),
            "restore" => DoAsync(() => world.Mentee.Outlook.RestoreDraft(id), cancellation),
            _ => Task.FromResult(Refusals.Because(NotThere)),
        });
        routes.MapPost("/mentor/reply", (MentorReply reply, CancellationToken cancellation) => DoAsync(() => world.Mentor.Outlook.Reply(reply.MessageId, reply.Text), cancellation));
        routes.MapPost("/tasks/{id}/done", (string id, Nothing _, CancellationToken cancellation) => DoAsync(() => world.Mentee.Outlook.TickTask(id), cancellation));

        Task<IResult> DoAsync(Action act, CancellationToken cancellation) => world.ActAsync(
            () =>
            {
                act();
                return Task.FromResult(Results.NoContent());
            },
            cancellation);
    }

    private sealed record DraftChange(string? Subject, string? Html);

    private sealed record MentorReply(string MessageId, string Text);
}
