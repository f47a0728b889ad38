using System.Globalization;
using MentorOutlook.Sandbox.Microsoft365.Graph;
using NodaTime;

namespace MentorOutlook.Sandbox.Microsoft365.Faults;

/// <summary>Nobody will get an answer to this call.</summary>
internal sealed class DroppedConnection : Exception;

/// <summary>Whoever answers, with the faults of the plan between it and the caller.</summary>
internal sealed class FaultyGraph(Tenant tenant, FaultPlan plan, Func<GraphRequest, CancellationToken, Task<GraphResponse>> graph)
{
    public async Task<GraphResponse> AnswerAsync(GraphRequest request, CancellationToken cancellation)
    {
        var call = Call(request);
        return plan.Take(call) is { } fault
            ? await StrikeAsync(fault, call, request, cancellation)
            : await graph(request, cancellation);
    }

    private async Task<GraphResponse> StrikeAsync(Fault fault, GraphCall call, GraphRequest request, CancellationToken cancellation)
    {
        switch (fault.Kind)
        {
            case FaultKind.TooManyRequestsSeconds:
                return Throttled(request).With("Retry-After", ((long)fault.Wait.TotalSeconds).ToString(CultureInfo.InvariantCulture));
            case FaultKind.TooManyRequestsDate:
                return Throttled(request).With("Retry-After", Wire.HttpDate(tenant.Now + fault.Wait));
            case FaultKind.ServiceUnavailable:
                return Error(request, 503, "serviceNotAvailable", "The service is temporarily unavailable.");
            case FaultKind.Unauthorized:
                return Error(request, 401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");
            case FaultKind.GatewayTimeoutBefore:
                return TimedOut(request);
            case FaultKind.LateWrite:
                WriteLater(request, fault.Wait);
                return TimedOut(request);
            case FaultKind.DroppedBefore:
                throw new DroppedConnection();
            case FaultKind.Slow:
                await Task.Delay(fault.Wait.ToTimeSpan(), cancellation);
                break;
            case FaultKind.Before:
                await HookAsync(fault, call);
                break;
        }

        var response = await graph(request, cancellation);
        if (fault.Kind == FaultKind.After) await HookAsync(fault, call);
        return fault.Kind switch
        {
            FaultKind.DroppedAfter => throw new DroppedConnection(),
            FaultKind.GatewayTimeoutAfter => TimedOut(request),
            _ => response,
        };
    }

    private static Task HookAsync(Fault fault, GraphCall call) => fault.Hook?.Invoke(call) ?? Task.CompletedTask;

    private void WriteLater(GraphRequest request, Duration wait) =>
        tenant.Clock.CallAt(tenant.Now + wait, () => graph(request, CancellationToken.None).GetAwaiter().GetResult());

    private GraphResponse Throttled(GraphRequest request) =>
        Error(request, 429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");

    private GraphResponse TimedOut(GraphRequest request) => Error(request, 504, "UnknownError", "The gateway did not receive a timely answer.");

    private GraphResponse Error(GraphRequest request, int status, string code, string message) => Router.Error(tenant, request, status, code, message);

    private static GraphCall Call(GraphRequest request)
    {
        var userId = request.Header("Authorization")?.Split("sandbox.", 2) is [_, var rest] ? rest.Split('+')[0] : request.OwnerId;
        var path = Uri.UnescapeDataString(request.RawPath);
        if (userId is not null) path = path.Replace($"/users/{userId}", "/me", StringComparison.OrdinalIgnoreCase);
        return new GraphCall(request.Method, path, request.Target[request.RawPath.Length..], userId, request.IsBatchStep);
    }
}
