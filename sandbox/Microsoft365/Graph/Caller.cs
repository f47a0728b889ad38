namespace MentorOutlook.Sandbox.Microsoft365.Graph;

/// <summary>Who the bearer token stands for, and what it may do.</summary>
internal sealed class Caller
{
    /// <summary>What the service's consent screen asks for.</summary>
    private static readonly string[] Granted =
        ["User.Read", "Calendars.Read", "Mail.ReadWrite", "Tasks.ReadWrite", "Files.ReadWrite.AppFolder", "People.Read", "Contacts.Read"];

    private readonly HashSet<string> _scopes;

    private Caller(Mailbox mailbox, IEnumerable<string> more) => (Mailbox, _scopes) = (mailbox, new(Granted.Concat(more), StringComparer.Ordinal));

    public Mailbox Mailbox { get; }

    public static Caller Of(string? authorization, Tenant tenant)
    {
        const string prefix = "Bearer sandbox.";
        if (authorization is null) throw Unknown("Access token is empty.");
        if (!authorization.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) throw Unknown("IDX14100: JWT is not well formed.");
        var parts = authorization[prefix.Length..].Split('+');
        var mailbox = tenant.ById(parts[0]) ?? throw Unknown("Lifetime validation failed, the token is expired or unknown.");
        return new Caller(mailbox, parts.Skip(1));
    }

    /// <summary>"X.ReadWrite" contains "X.Read".</summary>
    public bool May(string scope) =>
        _scopes.Contains(scope) || (scope.EndsWith(".Read", StringComparison.Ordinal) && _scopes.Contains($"{scope}Write"));

    private static GraphRefusal Unknown(string message) => new(401, "InvalidAuthenticationToken", message)
    {
        Headers = [("WWW-Authenticate", """Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="invalid_token" """.TrimEnd())],
    };
}
