using MentorOutlook.Core.Mailboxes;
using MentorOutlook.Core.Ports;
using MentorOutlook.Functions.Hosting;
using Microsoft.Extensions.Options;

namespace MentorOutlook.Functions.Api;

/// <summary>Whose call it is: every call acts on the caller's own mailbox, and on no other.</summary>
internal static class Caller
{
    private const string Bearer = "Bearer ";

    public static MailboxId Mailbox(this HttpContext context) => (MailboxId)context.Items[typeof(Caller)]!;

    /// <summary>Refuses whoever is nobody. The one broad catch of the API is here.</summary>
    public static async ValueTask<object?> AdmitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Read(http) is not { } mailbox) return Results.Problem("Sign in first.", statusCode: StatusCodes.Status401Unauthorized);
        http.Items[typeof(Caller)] = mailbox;
#pragma warning disable CA1031
        try
        {
            return await next(context);
        }
        catch (TryLaterException)
        {
            return Results.Problem("Your mailbox does not answer at the moment. Try again in a minute; what you typed is not lost.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            Log.RequestFailed(http.RequestServices.GetRequiredService<ILogger<ServiceOptions>>(), fault.GetType().Name, Log.Place(fault));
            return Results.Problem($"Something went wrong here. If it stays, report this number: {http.TraceIdentifier}.", statusCode: StatusCodes.Status500InternalServerError);
        }
#pragma warning restore CA1031
    }

    /// <summary>Only the sandbox has tokens so far.</summary>
    private static MailboxId? Read(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<ServiceOptions>>().Value;
        var header = context.Request.Headers.Authorization.ToString();
        return options.Sandbox && header.StartsWith(Bearer + SandboxTokens.Prefix, StringComparison.Ordinal) && header.Length > Bearer.Length + SandboxTokens.Prefix.Length
            ? new MailboxId(header[(Bearer.Length + SandboxTokens.Prefix.Length)..])
            : null;
    }
}
