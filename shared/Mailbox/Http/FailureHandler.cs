using System.Net;
using MentorOutlook.Core.Ports;

namespace MentorOutlook.Mailbox.Http;

/// <summary>
/// Turns whatever may go wrong on the way into the two things that a caller can decide about: try later, or refused. Answers are read to
/// their end here, so that a connection that drops in the middle of one fails here too and not inside a parser.
/// </summary>
internal sealed class FailureHandler(TimeSpan patience, TimeProvider time) : DelegatingHandler
{
    /// <summary>A batch of ours only reads.</summary>
    public static bool IsWrite(HttpRequestMessage request) =>
        request.Method != HttpMethod.Get && request.RequestUri?.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal) != true;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patient.CancelAfter(patience);
        try
        {
            var response = await base.SendAsync(request, patient.Token);
            await response.Content.LoadIntoBufferAsync(patient.Token);
            if (response.IsSuccessStatusCode) return response;
            using (response) throw await FailureOfAsync(request, response, patient.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TryLaterException("No answer came in time.") { MayHaveHappened = IsWrite(request) };
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new TryLaterException("The connection failed.", exception) { MayHaveHappened = IsWrite(request) && MayHaveArrived(exception) };
        }
    }

    private async Task<Exception> FailureOfAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError))
            return new RefusedException((int)response.StatusCode, ErrorCode.In(await response.Content.ReadAsStreamAsync(cancellation)));

        return new TryLaterException($"Answered {response.StatusCode:D}.")
        {
            After = RetryAfter.Of(response, time),
            MayHaveHappened = IsWrite(request) && response.StatusCode != HttpStatusCode.TooManyRequests,
        };
    }

    private static bool MayHaveArrived(Exception exception) => exception is not HttpRequestException
    {
        HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
    };
}
