namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Graph says no. Thrown from wherever the reason is found, answered in one place.</summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static GraphRefusal BadRequest(string message) => new(400, "BadRequest", message);

    public static GraphRefusal InvalidRequest(string message) => new(400, "invalidRequest", message);

    public static GraphRefusal UnreadableBody(string message) => new(400, "RequestBodyRead", message);

    public static GraphRefusal InvalidFilter(string message) => new(400, "ErrorInvalidUrlQueryFilter", message);

    public static GraphRefusal InvalidQuery(string message) => new(400, "ErrorInvalidUrlQuery", message);

    public static GraphRefusal InvalidProperty(string message) => new(400, "ErrorInvalidPropertySet", message);

    public static GraphRefusal ItemNotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphRefusal AccessDenied() => new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    /// <summary>Graph has it; the sandbox does not, and says so rather than answering something.</summary>
    public static GraphRefusal NotServed(string what) => new(501, "NotServedBySandbox", $"Graph has this, the sandbox does not serve it: {what}");
}
