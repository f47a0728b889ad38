using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace MentorOutlook.Mailbox.Http;

/// <summary>
/// The two ways out. The SDK's own handlers are not among them: they repeat a POST that was answered 504, read Retry-After as a date wrongly,
/// and follow redirects. Waiting is the queue's.
/// </summary>
internal sealed class GraphConnections : IDisposable
{
    private static readonly TimeSpan DnsRefresh = TimeSpan.FromMinutes(2);

    public GraphConnections(GraphOptions options, TimeProvider time)
    {
        Graph = Open(
            new ParametersNameDecodingHandler
            {
                InnerHandler = new GraphHandler { InnerHandler = new FailureHandler(options.Patience, time) { InnerHandler = Sockets(redirects: false) } },
            });
        Plain = Open(new FailureHandler(options.Patience, time) { InnerHandler = Sockets(redirects: true) });
    }

    /// <summary>To Graph itself.</summary>
    public HttpClient Graph { get; }

    /// <summary>To the pre-authorised addresses of files; no token ever goes this way.</summary>
    public HttpClient Plain { get; }

    public void Dispose()
    {
        Graph.Dispose();
        Plain.Dispose();
    }

    private static SocketsHttpHandler Sockets(bool redirects) =>
        new() { AllowAutoRedirect = redirects, UseCookies = false, PooledConnectionLifetime = DnsRefresh };

    private static HttpClient Open(HttpMessageHandler handler) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };
}
