using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Http;

/// <summary>
/// Asks for immutable ids with every request: Graph forgets the wish from one request to the next, and the SDK does not repeat it on the
/// pages that follow. What answers without JSON is not Graph but something in between.
/// </summary>
internal sealed class GraphHandler : DelegatingHandler
{
    public const string ImmutableIds = "IdType=\"ImmutableId\"";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("Prefer", ImmutableIds);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Content.Headers is { ContentLength: > 0, ContentType: var type } && type?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) != true)
        {
            response.Dispose();
            throw new TryLaterException("Something that is not Graph answered.") { MayHaveHappened = FailureHandler.IsWrite(request) };
        }

        return response;
    }
}
