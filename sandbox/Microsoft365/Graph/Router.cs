using System.Text.Json.Nodes;

namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>From a call to its answer: who calls, what for, may they, with which options; then the resource answers.</summary>
internal sealed class Router(Tenant tenant, IReadOnlyList<Route> routes)
{
    public async Task<GraphResponse> AnswerAsync(GraphRequest request, CancellationToken cancellation)
    {
        try
        {
            var (route, routed) = Resolve(request);
            // Before anything is written: a preference may be refused.
            var prefer = routed.Prefer;
            var response = await AnswerAsync(route, routed, cancellation);
            return prefer.Applied is { } applied ? response.With("Preference-Applied", applied) : response;
        }
        catch (GraphRefusal refusal)
        {
            return Refused(request, refusal);
        }
    }

    private async Task<GraphResponse> AnswerAsync(Route route, GraphRequest request, CancellationToken cancellation)
    {
        if (route.Waiting is { } waiting) return await waiting(request, cancellation);
        lock (tenant.Gate) return route.Answer(request);
    }

    private (Route Route, GraphRequest Request) Resolve(GraphRequest request)
    {
        var caller = Caller.Of(request.Header("Authorization"), tenant);
        var path = OwnPath(Segments(request), caller);
        var fitting = routes.Select(route => (Route: route, Values: route.Match(path))).Where(fit => fit.Values is not null).ToArray();
        if (fitting.Length == 0) throw Unknown(path);
        var (found, values) = fitting.FirstOrDefault(fit => fit.Route.Method == request.Method);
        if (found is null) throw NotAllowed(request.Method, path);
        Count(found);
        if (found.Scope.Length > 0 && !caller.May(found.Scope)) throw GraphRefusal.AccessDenied();
        request.Query.OnlyAllow(found.Options);
        return (found, request with { Caller = caller, Values = values! });
    }

    private static string[] Segments(GraphRequest request)
    {
        var path = DrivePath.Fold(request.RawPath);
        return [.. path.Select(segment => Uri.UnescapeDataString(segment)).Select(segment => segment == "delta()" ? "delta" : segment)];
    }

    /// <summary>"users/{own id}/…" is "me/…"; of anybody else the token opens nothing.</summary>
    private string[] OwnPath(string[] path, Caller caller)
    {
        if (path is not ["users", var user, ..]) return path;
        if (user is "delta") return path;
        var owner = tenant.ById(user) ?? tenant.ByAddress(user);
        if (owner == caller.Mailbox) return ["me", .. path[2..]];
        if (path.Length == 2) return path;
        throw owner is null ? new GraphRefusal(404, "ErrorInvalidUser", $"The requested user '{user}' is invalid.") : GraphRefusal.AccessDenied();
    }

    private static GraphRefusal NotAllowed(string method, string[] path) => KnownPaths.HasMethod(method, path)
        ? GraphRefusal.NotServed($"{method} {string.Join('/', path)}")
        : new GraphRefusal(405, "UnknownError", $"The method {method} is not allowed on this resource.");

    private GraphRefusal Unknown(string[] path)
    {
        if (KnownPaths.Contains(path)) return GraphRefusal.NotServed(string.Join('/', path));
        var fit = Math.Max(KnownPaths.Fit(path), routes.Max(route => route.Fit(path)));
        return GraphRefusal.BadRequest($"Resource not found for the segment '{(fit < path.Length ? path[fit] : path[^1])}'.");
    }

    private void Count(Route route)
    {
        if (route.Scope == "Mail.Send") tenant.Counters.CountMail();
        if (route.Scope == "Calendars.ReadWrite") tenant.Counters.CountAppointment();
    }

    private GraphResponse Refused(GraphRequest request, GraphRefusal refusal)
    {
        var response = Error(tenant, request, refusal.Status, refusal.Code, refusal.Message);
        return response with { Headers = [.. response.Headers, .. refusal.Headers] };
    }

    public static GraphResponse Error(Tenant tenant, GraphRequest request, int status, string code, string message)
    {
        var id = tenant.NextGuid().ToString();
        return GraphResponse.Of(status, new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = code,
                ["message"] = message,
                ["innerError"] = new JsonObject
                {
                    ["date"] = Wire.Of(tenant.Now).TrimEnd('Z'),
                    ["request-id"] = id,
                    ["client-request-id"] = request.Header("client-request-id") ?? id,
                },
            },
        });
    }
}
